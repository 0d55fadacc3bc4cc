import { basename } from 'node:path';
import type { HeaderRows, ImportOptions, ImportSource } from '@shared/contract/imports';
import { type CellProblem, note } from '@shared/importing/cell';
import { findHeader } from '@shared/importing/sheet/find-header';
import { flattenHeader } from '@shared/importing/sheet/flatten-header';
import type { Flaw } from '@shared/importing/flaw';
import { isFootnote } from '@shared/importing/sheet/footnote';
import { beginsAnotherTable, isHeaderAgain } from '@shared/importing/sheet/header-again';
import { isTotals } from '@shared/importing/sheet/totals';
import { DomainError } from '@shared/model/result';
import { openTable } from './formats/open-table';
import { withoutReportColumns } from './report-columns';
import { SAMPLE_CELL, TOP_COLUMNS, TOP_ROWS } from './limits';
import { withDatedColumns } from './dated-columns';
import { withDittoMarks } from './ditto-marks';
import { withFipsJoined } from './fips-joined';
import { withGroupsFilled } from './groups-filled';
import { leadingRows } from './leading-rows';
import { withJoinedNames } from './joined-names';
import { withTeamsInLevels } from './teams-in-levels';
import { withMeasuresTurned } from './measures-turned';
import { withMoneyUnitsJoined } from './money-units-joined';
import { withSplitPositions } from './split-positions';
import type { Table, TableRow } from './table';
import { withFieldsInColumns } from './turned-table';
import { withTimesJoined } from './times-joined';

/** A file, or the text of cells pasted in its place. */
export interface Origin {
  /** Of pasted cells only their name. */
  readonly path: string;
  readonly pasted?: string | undefined;
}

export type SourceOptions = Omit<ImportOptions, 'kind' | 'mapping'>;

/** A row of data; what is wrong with it already is among its flaws. */
export type SourceRow = TableRow;

/** A file opened as a table of any format: how it is written, its headers, and its rows as often as they are asked for. */
export interface Source {
  readonly fileName: string;
  readonly form: ImportSource;
  readonly size: number;
  readonly headers: readonly string[];
  /** Worth knowing of the file as a whole. */
  readonly notes: readonly CellProblem[];
  /** A list of faulty rows that came back mended: not all of what its source has. */
  readonly mended?: boolean;
  /** Those below the headers. */
  rows(): Iterable<SourceRow>;
}

/** @throws DomainError `import.noHeader` and those of reading */
export function openSource(origin: Origin, options: SourceOptions): Source {
  const fileName = basename(origin.path);
  const table = withFieldsInColumns(openTable(origin, options));
  const top = leadingRows(table.rows(), TOP_ROWS);
  const found = table.named && top.length > 0 ? firstRow(top) : findHeader(top, table.merges);
  const headerRows = (table.named ? null : options.headerRows) ?? found;
  if (headerRows === null) throw new DomainError('import.noHeader', { file: fileName });
  const named = top.filter(({ number }) => number >= headerRows.first && number <= headerRows.last);
  const headers = flattenHeader(named, table.merges, headerRows);
  if (headers.length === 0) throw new DomainError('import.noHeader', { file: fileName });
  const plain = {
    fileName,
    form: { fileName, ...table.form, headerRows, top: top.map(shown) },
    size: table.size,
    headers,
    notes: [...table.notes, ...notesAbove(top, headerRows)],
    rows: () => dataRows(table, headers, headerRows.last, options.totals === 'apart'),
  };
  const spelled = withFipsJoined(withGroupsFilled(withDittoMarks(withoutReportColumns(plain))));
  const dated = withDatedColumns(withMoneyUnitsJoined(withMeasuresTurned(spelled)));
  return withTeamsInLevels(withSplitPositions(withJoinedNames(withTimesJoined(dated))));
}

function* dataRows(
  table: Table,
  headers: readonly string[],
  after: number,
  totalsApart: boolean,
): Generator<SourceRow> {
  let [before, another] = [after, false];
  for (const row of table.rows()) {
    if (row.number <= after) continue;
    another ||= row.number > before + 1 && beginsAnotherTable(row.cells) && !isHeaderAgain(row.cells, headers);
    before = row.number;
    const flaw = another ? ANOTHER : isHeaderAgain(row.cells, headers) ? AGAIN : totalsApart ? apart(row) : null;
    yield flaw === null ? row : { ...row, flaws: [flaw] };
  }
}

/** What is no record of the table, though it stands in it. */
function apart({ cells, adding }: TableRow): Flaw | null {
  return isTotals(cells, adding) ? TOTALS : isFootnote(cells) ? FOOTNOTE : null;
}

const TOTALS = { column: null, severity: 'error', ...note('totalsRow') } as const;
const FOOTNOTE = { column: null, severity: 'error', ...note('footnoteRow') } as const;
const AGAIN = { column: null, severity: 'error', ...note('headerAgain') } as const;
const ANOTHER = { column: null, severity: 'error', ...note('anotherTable') } as const;

function firstRow([{ number }]: readonly TableRow[]): HeaderRows {
  return { first: number, last: number };
}

/** What stands above the header is not read, which must be seen: it may say that amounts are in 万元. */
function notesAbove(top: readonly TableRow[], { first }: HeaderRows): CellProblem[] {
  const texts = top.flatMap(({ number, cells }) => (number < first ? cells.filter((cell) => cell.trim() !== '') : []));
  return texts.length === 0 ? [] : [note('aboveHeader', { text: texts.join(' · ').slice(0, SAMPLE_CELL) })];
}

function shown({ number, cells }: TableRow): ImportSource['top'][number] {
  return { row: number, cells: cells.slice(0, TOP_COLUMNS).map((cell) => cell.slice(0, SAMPLE_CELL)) };
}
