import { DomainError } from '@shared/model/result';
import { MAX_CELL, MAX_STRINGS } from '../../limits';
import type { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-directory';
import { TextCollector } from './text-collector';
import { XmlReader } from './xml-reader';

/** Texts that cells refer to by number; they alone are kept whole, within a limit. @throws DomainError `import.textTooMuch` */
export function readSharedStrings(archive: ZipArchive, file: string, entry: ZipEntry | undefined): readonly string[] {
  const strings: string[] = [];
  if (!entry) return strings;
  const item = new TextCollector();
  let characters = 0;
  const reader = new XmlReader(file, {
    open: (name) => item.open(name),
    text: (text) => item.add(text),
    close(name) {
      item.close(name);
      if (name !== 'si') return;
      const text = item.take();
      // Some bytes go for each string however short.
      characters += text.length + 32;
      if (text.length > MAX_CELL) throw new DomainError('import.cellTooLarge', { row: 0, limit: MAX_CELL });
      if (characters > MAX_STRINGS) throw new DomainError('import.textTooMuch', { file });
      strings.push(text);
    },
  });
  for (const { bytes } of archive.pieces(entry)) reader.write(bytes);
  reader.end();
  return strings;
}
