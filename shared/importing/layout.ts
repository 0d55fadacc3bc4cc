import type { ColumnMapping } from '../contract/imports';
import { type CellProblem, note } from './cell';
import { type ColumnEvidence, decideConventions } from './column-evidence';
import type { Conventions } from './conventions';
import { currencyColumn } from './currencies';
import type { ImportField } from './field';
import { namesMoneyUnit } from './money-header';
import { noteCurrencies } from './note-currencies';
import { splitPeriod } from './periods/period-field';
import type { ProblemLog } from './problem-log';
import { fullMarkOf, fullMarkSeen } from './score-header';
import type { Layout } from './row';

/** Field types whose cells can be written in more ways than one. */
const CONVENTIONAL = new Set([
  'money',
  'number',
  'percent',
  'date',
  'datetime',
  'period',
  'longitude',
  'latitude',
  'boolean',
]);
/** And texts that are, or that answer what their heading asks. */
const CONVENTIONAL_TEXTS = new Set(['protectedFor', 'status']);

/** Columns whose cells must be seen before the first of them can be read, and the one of currencies. */
export function conventionalColumns(
  headers: readonly string[],
  fields: readonly ImportField[],
  mapping: ColumnMapping,
): readonly number[] {
  const read = fields.flatMap((f) =>
    CONVENTIONAL.has(f.type) || CONVENTIONAL_TEXTS.has(f.id) ? (mapping[f.id] ?? []) : [],
  );
  const currency = currencyColumn(headers);
  return currency < 0 ? read : [...read, currency];
}

export function columnByField(mapping: ColumnMapping): ReadonlyMap<string, number> {
  return new Map(Object.entries(mapping).flatMap(([id, column]) => (column === null ? [] : [[id, column] as const])));
}

/** What amounts are in where their own heading does not say. */
export interface MoneyUnit {
  /** Power of ten. */
  readonly exponent: number;
  /** Who says so: a line above the headings, the person, or a person of an earlier file with these headings. */
  readonly by: 'line' | 'person' | 'memory';
}

/** How the country of the workspace writes. */
export interface Usual {
  readonly dateOrder: Conventions['dateOrder'];
  /** '' = not known. */
  readonly currency: string;
}

const NOTHING_USUAL: Usual = { dateOrder: null, currency: '' };
const PLAIN_UNIT: MoneyUnit = { exponent: 0, by: 'line' };
const SCALED_BY = { line: 'moneyScaledAbove', person: 'moneyScaledAsked', memory: 'moneyScaledAsLast' } as const;

export function lacksMoneyUnit(field: Pick<ImportField, 'type'>, header: string): boolean {
  return field.type === 'money' && !namesMoneyUnit(header);
}

/**
 * Settles how each column is read, and says so for the file where it is not as plain as it looks.
 * @param unit of every column of money whose heading names none itself
 * @param usual where no column of the file tells
 */
export function settleLayout(
  headers: readonly string[],
  fields: readonly ImportField[],
  mapping: ColumnMapping,
  evidence: ReadonlyMap<number, ColumnEvidence>,
  log: ProblemLog,
  unit: MoneyUnit = PLAIN_UNIT,
  usual: Usual = NOTHING_USUAL,
): Layout {
  const column = columnByField(mapping);
  const conventions = new Map<string, Conventions>();
  const shown = orderOfDays(fields, column, evidence);
  for (const field of fields) {
    const at = column.get(field.id);
    const seen = at === undefined ? undefined : evidence.get(at);
    if (at === undefined || seen === undefined) continue;
    const own = withMarksSeen(decideConventions(headers[at], field.type, seen), field, seen);
    const open = own.dateOrder === null && seen.slashed > 0 && isUndecided(seen);
    // Days of one file are in one order.
    const decided = open ? { ...own, dateOrder: shown ?? usual.dateOrder } : own;
    const byUnit = unit.exponent !== 0 && lacksMoneyUnit(field, headers[at]);
    const settled = byUnit ? { ...decided, moneyExponent: unit.exponent } : decided;
    conventions.set(field.id, settled);
    for (const remark of remarks(field, settled, seen, headers[at])) {
      const byCountry = open && shown === null && remark === 'monthFirst';
      const code = byUnit && remark === 'moneyScaled' ? SCALED_BY[unit.by] : byCountry ? 'monthFirstUsual' : remark;
      log.add(0, headers[at], '', note(code, paramsOf(remark, settled)), 'warning');
    }
  }
  noteCurrencies(headers, fields, column, evidence, log, usual.currency);
  return { column, conventions };
}

const DAYS: ReadonlySet<ImportField['type']> = new Set(['date', 'datetime', 'period']);

/** What the other columns of days say, if they agree. */
function orderOfDays(
  fields: readonly ImportField[],
  column: ReadonlyMap<string, number>,
  evidence: ReadonlyMap<number, ColumnEvidence>,
): Conventions['dateOrder'] {
  const found = fields.flatMap(({ id, type }) => {
    const seen = evidence.get(column.get(id) ?? -1);
    return seen === undefined || !DAYS.has(type) ? [] : (decideConventions('', type, seen).dateOrder ?? []);
  });
  return new Set(found).size === 1 ? found[0] : null;
}

/** No day shows an order, as against days that show both. */
function isUndecided(seen: ColumnEvidence): boolean {
  return seen.dayFirst + seen.shortDayFirst === 0 && seen.monthFirst + seen.shortMonthFirst === 0;
}

const OWN_MARKS: ReadonlyMap<string, number> = new Map([
  ['satisfaction', 5],
  ['competition', 100],
]);

/** Marks of five cannot be 85. */
function withMarksSeen(own: Conventions, { id }: ImportField, seen: ColumnEvidence): Conventions {
  return id === 'satisfaction' && own.fullMark === null ? { ...own, fullMark: fullMarkSeen(seen) } : own;
}

/** Of figures that may be shares. */
const SHARED = new Set(['performance']);

function isOtherMark(id: string, full: number): boolean {
  const own = OWN_MARKS.get(splitPeriod(id).field);
  return own !== undefined && own !== full;
}

function paramsOf(remark: string, { fullMark, timesAYear, moneyExponent }: Conventions): CellProblem['params'] {
  if (remark === 'scoresScaled' || remark === 'scoresSeen') return { full: fullMark ?? 0 };
  return { factor: remark === 'hoursScaled' ? (timesAYear ?? 1) : 10 ** moneyExponent };
}

function remarks(
  { id, type }: ImportField,
  settled: Conventions,
  seen: ColumnEvidence,
  header: string,
): readonly string[] {
  const dates = DAYS.has(type);
  return [
    ...(type === 'percent' && settled.percent === 'points' && seen.bareFigures > 0 ? ['percentAsPoints'] : []),
    ...(SHARED.has(id) && settled.signed && seen.bareAboveOne > 0 ? ['percentAsPoints'] : []),
    ...(settled.moneyExponent !== 0 ? ['moneyScaled'] : []),
    ...(!dates && type !== 'text' && type !== 'boolean' && settled.decimal === 'comma' ? ['decimalComma'] : []),
    ...(dates && settled.dates === 'serial' ? ['datesAsSerials'] : []),
    ...(dates && settled.dateOrder === 'dmy' ? ['dayFirst'] : []),
    ...(dates && settled.dateOrder === 'mdy' ? ['monthFirst'] : []),
    ...(settled.fullMark !== null && isOtherMark(id, settled.fullMark)
      ? [fullMarkOf(header) === null ? 'scoresSeen' : 'scoresScaled']
      : []),
    ...(id === 'capacityHours' && (settled.timesAYear ?? 1) !== 1 ? ['hoursScaled'] : []),
    ...(type === 'boolean' && settled.cross === 'yes' ? ['crossesAsYes'] : []),
    ...(type === 'boolean' && settled.circle === 'yes' ? ['circlesAsYes'] : []),
  ];
}
