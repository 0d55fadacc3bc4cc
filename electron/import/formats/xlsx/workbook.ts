import { basename } from 'node:path';
import { posix } from 'node:path';
import { DomainError } from '@shared/model/result';
import type { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-directory';
import { type Attributes, XmlReader } from './xml-reader';

export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** Days are counted from 1904, as early Macintoshes did. */
  readonly date1904: boolean;
  readonly strings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
}

const DOCUMENT = '/officeDocument';

/** @throws DomainError `import.openDocument|binaryWorkbook|notWorkbook`, `import.damaged` */
export function readWorkbook(archive: ZipArchive, path: string): Workbook {
  const file = basename(path);
  const root = relations(archive, file, '');
  const main = root.find(({ type }) => type.endsWith(DOCUMENT))?.target ?? 'xl/workbook.xml';
  const entry = archive.entry(main);
  if (!entry) throw unknownArchive(archive, file);
  if (main.endsWith('.bin')) throw new DomainError('import.binaryWorkbook', { file });
  const related = relations(archive, file, main);
  const targetOf = new Map(related.map(({ id, target }) => [id, target]));
  const worksheets = new Set(related.flatMap(({ id, type }) => (type.endsWith('/worksheet') ? [id] : [])));
  const partOf = (type: string): ZipEntry | undefined => {
    const target = related.find((relation) => relation.type.endsWith(type))?.target;
    return target === undefined ? undefined : archive.entry(target);
  };
  const sheets: WorkbookSheet[] = [];
  let date1904 = false;
  eachElement(archive, file, entry, (name, attributes) => {
    if (name === 'workbookPr') date1904 = ['1', 'true'].includes(attributes.date1904 ?? '');
    if (name !== 'sheet') return;
    const id = relationId(attributes);
    const sheet = worksheets.has(id) ? archive.entry(targetOf.get(id) ?? '') : undefined;
    const hidden = (attributes.state ?? 'visible') !== 'visible';
    if (sheet) sheets.push({ name: attributes.name ?? '', hidden, entry: sheet });
  });
  if (sheets.length === 0) throw new DomainError('import.notWorkbook', { file });
  return { sheets, date1904, strings: partOf('/sharedStrings'), styles: partOf('/styles') };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path inside the archive. */
  readonly target: string;
}

/** @param of the part whose relations are asked for; '' = the package itself */
function relations(archive: ZipArchive, file: string, of: string): Relation[] {
  const folder = posix.dirname(of);
  const entry = archive.entry(posix.join(folder, '_rels', `${posix.basename(of)}.rels`));
  const found: Relation[] = [];
  if (!entry) return found;
  eachElement(archive, file, entry, (name, { Id = '', Type = '', Target = '', TargetMode = '' }) => {
    // What lies outside the file is never fetched.
    if (name !== 'Relationship' || TargetMode === 'External') return;
    found.push({ id: Id, type: Type, target: posix.join('/', folder, Target).slice(1) });
    if (Target.startsWith('/')) found[found.length - 1] = { id: Id, type: Type, target: Target.slice(1) };
  });
  return found;
}

export function eachElement(
  archive: ZipArchive,
  file: string,
  entry: ZipEntry,
  open: (name: string, attributes: Attributes) => void,
): void {
  const reader = new XmlReader(file, { open });
  for (const { bytes } of archive.pieces(entry)) reader.write(bytes);
  reader.end();
}

function relationId(attributes: Attributes): string {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key === undefined ? '' : attributes[key];
}

function unknownArchive(archive: ZipArchive, file: string): DomainError {
  if (archive.entry('content.xml')) return new DomainError('import.openDocument', { file });
  if (archive.entry('xl/workbook.bin')) return new DomainError('import.binaryWorkbook', { file });
  return new DomainError('import.notWorkbook', { file });
}
