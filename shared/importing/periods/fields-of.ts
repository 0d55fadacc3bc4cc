import type { ImportKind } from '../../contract/imports';
import type { ImportField } from '../field';
import { importFields } from '../field-list';
import { headerRank, PART_OF_HEADER } from '../match-headers';
import { besideOthers } from '../fields/beside';
import { coversAnother } from './covers';
import { inPeriod, splitPeriod } from './period-field';
import { type PeriodHeader, readPeriodHeader } from './period-header';

interface Wide {
  /** Fields that a file may have a column a period for. */
  readonly figures: readonly string[];
  /** Those of them that a period alone may stand for: where there is one, it is meant. */
  readonly bare: readonly string[];
  readonly isPeriod: (period: string) => boolean;
}

const WIDE: Readonly<Partial<Record<ImportKind, Wide>>> = {
  market: {
    figures: ['capacity', 'customersStart', 'newCustomers', 'lostCustomers', 'competition', 'ownRevenue'],
    bare: ['capacity', 'ownRevenue'],
    isPeriod: (period) => /^\d{4}$/u.test(period),
  },
  sales: { figures: ['amount'], bare: ['amount'], isPeriod: () => true },
};
/** One period alone as a heading may be anything. */
const FEWEST_BARE = 2;

/**
 * The fields a file with these headings may fill: those of its kind or, where it has a column a period and none that names
 * the period, each figure once a period in place of both.
 */
export function fieldsOf(kind: ImportKind, headers: readonly string[]): readonly ImportField[] {
  const fields = besideOthers(kind, headers, importFields(kind));
  const spread = spreadOf(kind, headers).filter(isOnce);
  if (spread.length === 0) return fields;
  const replaced = new Set(['period', ...(WIDE[kind]?.figures ?? [])]);
  return [...fields.filter((field) => !replaced.has(field.id)), ...spread];
}

/** Headings of sums over periods that have columns of their own, as a quarter beside its months: they would count twice. */
export function sumColumns(kind: ImportKind, headers: readonly string[]): readonly string[] {
  const spread = spreadOf(kind, headers);
  return spread.filter((field, i) => !isOnce(field, i, spread)).flatMap(({ synonyms }) => synonyms);
}

function isOnce({ id }: ImportField, _at: number, spread: readonly ImportField[]): boolean {
  const { field, period } = splitPeriod(id);
  const beside = spread.map((other) => splitPeriod(other.id)).filter((other) => other.field === field);
  return !beside.some((other) => period !== null && other.period !== null && coversAnother(period, other.period));
}

/** A field a figure and period; none where headings name no periods, or one of them a column for the period. */
function spreadOf(kind: ImportKind, headers: readonly string[]): readonly ImportField[] {
  const fields = importFields(kind);
  const wide = WIDE[kind];
  const period = fields.find((field) => field.id === 'period');
  if (!wide || !period || headers.some((header) => headerRank(header, period) < PART_OF_HEADER / 2)) return [];
  const columns = headers.flatMap((header) => {
    const read = readPeriodHeader(header);
    return read !== null && wide.isPeriod(read.period) ? [{ header, ...read }] : [];
  });
  return columnFields(fields, wide, columns);
}

interface PeriodColumn extends PeriodHeader {
  readonly header: string;
}

function columnFields(
  fields: readonly ImportField[],
  { figures, bare }: Wide,
  columns: readonly PeriodColumn[],
): readonly ImportField[] {
  const of = (id: string): ImportField[] => fields.filter((field) => field.id === id);
  const bareColumns = columns.filter((column) => column.figure === '');
  const alone = bareColumns.length >= FEWEST_BARE || isOnlyFigure(columns, bareColumns, bare) ? bareColumns : [];
  const found = figures.flatMap(of).flatMap((field) => {
    const named = columns.filter(({ figure }) => figureOf(figure, figures.flatMap(of)) === field.id);
    const possible = bare.includes(field.id) ? alone : [];
    const certain = bare.length === 1 ? possible : [];
    return [
      ...[...named, ...certain].map(({ header, period }) => fieldOf(field, period, [header])),
      ...(certain.length > 0 ? [] : possible.map(({ period }) => fieldOf(field, period, []))),
    ];
  });
  const unique = new Map<string, ImportField>();
  for (const field of found) if (!unique.has(field.id)) unique.set(field.id, field);
  return [...unique.values()].toSorted(byFigure(figures));
}

/** A year alone beside nothing that is any other figure, in a list of one: 客户 | 2024. */
function isOnlyFigure(
  columns: readonly PeriodColumn[],
  bareColumns: readonly PeriodColumn[],
  bare: readonly string[],
): boolean {
  return bare.length === 1 && columns.length === 1 && bareColumns.length === 1;
}

function fieldOf(field: ImportField, period: string, synonyms: readonly string[]): ImportField {
  return { ...field, id: inPeriod(field.id, period), required: false, synonyms };
}

/** The figure a heading without its period names best. */
function figureOf(heading: string, fields: readonly ImportField[]): string | null {
  if (heading === '') return null;
  const ranked = fields.map((field) => ({ id: field.id, rank: headerRank(heading, field) }));
  const best = ranked.toSorted((a, b) => a.rank - b.rank)[0];
  return Number.isFinite(best.rank) ? best.id : null;
}

/** Figures in the order of their kind, periods ascending. */
function byFigure(figures: readonly string[]): (a: ImportField, b: ImportField) => number {
  const place = ({ id }: ImportField): number => figures.findIndex((figure) => id.startsWith(`${figure}@`));
  return (a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1);
}
