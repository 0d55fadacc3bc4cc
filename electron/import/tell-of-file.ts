import type { ColumnMapping, ImportKind } from '@shared/contract/imports';
import { type CellProblem, note } from '@shared/importing/cell';
import type { MoneyUnit } from '@shared/importing/layout';
import { onesOfSeveral } from '@shared/importing/numbered-columns';
import { readBarePeriod } from '@shared/importing/periods/bare-period';
import { isPartOfYear } from '@shared/importing/periods/part-of-year';
import { splitPeriod } from '@shared/importing/periods/period-field';
import type { ProblemLog } from '@shared/importing/problem-log';
import type { Source } from './source';

/** Kinds whose figures have a period, and what is told of periods only of these. */
const DATED: ReadonlySet<ImportKind> = new Set(['sales', 'market']);
const OF_PERIODS = new Set(['yearOfHeadings', 'yearOfTitle', 'yearsOfRows', 'yearJoined', 'octoberRead']);

/** What is worth knowing of the file as a whole, and what its headings lack. */
export function tellOfFile(
  { headers, notes }: Source,
  kind: ImportKind,
  mapping: ColumnMapping,
  unit: MoneyUnit,
  log: ProblemLog,
): void {
  const titles = new Set(
    notes.flatMap(({ code, params }) => (code === 'yearOfHeadings' || code === 'yearOfTitle' ? [params.by] : [])),
  );
  for (const found of notes) {
    if (OF_PERIODS.has(found.code) && !DATED.has(kind)) continue;
    if (found.code === 'teamsInLevels' && kind !== 'teams' && kind !== 'reps') continue;
    if (found.code === 'timeJoined' && !isTaken(found, headers, mapping)) continue;
    const told = saidAbove(found, unit);
    // What is read for its year is not left unread.
    if (told.code === 'aboveHeader' && DATED.has(kind) && titles.has(told.params.text)) continue;
    log.add(0, '', '', told, 'warning');
  }
  const parts = DATED.has(kind) || kind === 'accounts' ? unreadParts(headers, mapping) : [];
  if (parts.length > 0) log.add(0, '', '', note('partsOfYears', { columns: parts.join(', ') }), 'warning');
  if (kind === 'market') tellOfCustomers(headers, mapping, log);
  for (const { column, others } of onesOfSeveral(headers, mapping))
    log.add(0, column, '', note('oneOfSeveral', { others: others.join(', ') }), 'warning');
  if (kind === 'sales' && lacksYear(headers, mapping)) log.add(0, '', '', note('monthsWithoutYear'), 'error');
}

/** Whether one of the two columns is read at all. */
function isTaken({ params }: CellProblem, headers: readonly string[], mapping: ColumnMapping): boolean {
  const joined = [params.day, params.time];
  return Object.values(mapping).some((column) => column !== null && joined.includes(headers[column]));
}

/** Of the lines above the headings only a unit of amounts is read, if it is. */
function saidAbove(found: CellProblem, { exponent, by }: MoneyUnit): CellProblem {
  const read = found.code === 'aboveHeader' && by === 'line' && exponent !== 0;
  return read ? { ...found, code: 'aboveHeaderUnit' } : found;
}

const AT_START = /期初|年初|初期|start|begin|opening|boy|existing/iu;

/** 客户数 of a year may as well be those at its end. */
function tellOfCustomers(headers: readonly string[], mapping: ColumnMapping, log: ProblemLog): void {
  for (const [id, column] of Object.entries(mapping)) {
    if (column === null || splitPeriod(id).field !== 'customersStart' || AT_START.test(headers[column])) continue;
    log.add(0, headers[column], '', note('customersAtStart'), 'warning');
  }
}

/** Headings of the first half of a year, of three quarters, of the year to date. */
function unreadParts(headers: readonly string[], mapping: ColumnMapping): readonly string[] {
  const taken = new Set(Object.values(mapping));
  return headers.filter((header, at) => !taken.has(at) && isPartOfYear(header));
}

function lacksYear(headers: readonly string[], mapping: ColumnMapping): boolean {
  return mapping.period === null && headers.filter((header) => readBarePeriod(header) !== null).length > 1;
}
