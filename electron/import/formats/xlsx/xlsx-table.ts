import { basename } from 'node:path';
import { note } from '@shared/importing/cell';
import type { Merge } from '@shared/importing/sheet/sheet-rows';
import { DomainError } from '@shared/model/result';
import { sizeOf } from '../../file-chunks';
import type { Table, TableRow } from '../../table';
import { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-directory';
import type { CellContext } from './cell-reader';
import { chooseSheet } from './choose-sheet';
import { downward, fillMerged } from './fill-merged';
import { readMerges } from './merges';
import { PlainLane } from './plain-lane';
import { PlainRows } from './plain-rows';
import { RowReader } from './row-reader';
import { readSharedStrings } from './shared-strings';
import { readStyles } from './styles';
import { readWorkbook } from './workbook';
import { XmlReader } from './xml-reader';

/**
 * One sheet of an Excel workbook. @param wanted its name; null = the first visible one with a table
 * @throws DomainError `import.noSuchSheet` and those of reading
 */
export function openXlsx(path: string, wanted: string | null): Table {
  const file = basename(path);
  const archive = new ZipArchive(path, sizeOf(path));
  const workbook = readWorkbook(archive, path);
  const context: CellContext = {
    strings: readSharedStrings(archive, file, workbook.strings),
    styles: readStyles(archive, file, workbook.styles),
    date1904: workbook.date1904,
  };
  const rowsOf = (entry: ZipEntry): Iterable<TableRow> => sheetRows(archive, file, entry, context);
  const sheet =
    wanted === null
      ? chooseSheet(workbook.sheets, ({ entry }) => rowsOf(entry))
      : workbook.sheets.find(({ name }) => name === wanted);
  if (!sheet) {
    const sheets = workbook.sheets.map(({ name }) => name).join(', ');
    throw new DomainError('import.noSuchSheet', { file, sheet: wanted ?? '', sheets });
  }
  const merges = readMerges(archive, sheet.entry);
  const down = downward(merges);
  return {
    form: {
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheet: sheet.name,
      sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    },
    named: false,
    size: sheet.entry.compressedSize,
    merges,
    notes: notesOn(down),
    rows: () => (down.length === 0 ? rowsOf(sheet.entry) : fillMerged(rowsOf(sheet.entry), down)),
  };
}

/** A header's merges are not worth a word; those further down are. */
function notesOn(down: readonly Merge[]) {
  const inData = down.filter(({ firstRow }) => firstRow > 4);
  return inData.length === 0 ? [] : [note('mergedFilled', { count: inData.length })];
}

function* sheetRows(archive: ZipArchive, file: string, entry: ZipEntry, context: CellContext): Generator<TableRow> {
  const rows = new RowReader(context, () => archive.damaged());
  const reader = new XmlReader(file, rows, new PlainLane(new PlainRows(rows)));
  for (const { bytes, done } of archive.pieces(entry)) {
    reader.write(bytes);
    for (const row of rows.take()) yield { ...row, done };
    // Behind the rows stand margins and the like; the merges are known already.
    if (rows.ended) return;
  }
  throw archive.damaged();
}
