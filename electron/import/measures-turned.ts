import { note } from '@shared/importing/cell';
import { foldHeader } from '@shared/importing/fold';
import { isOfMarkets } from '@shared/importing/market-headings';
import { readPeriodHeader } from '@shared/importing/periods/period-header';
import { leadingRows } from './leading-rows';
import type { Source, SourceRow } from './source';

const MEASURE = /^(?:指标|指标名称|项目|统计指标|measure|metric|indicator|kpi)$/u;
const UNIT = /^(?:单位|计量单位|uom|unitofmeasure)$/u;
const VALUE = /^(?:数值|值|数据|指标值|value|figure|amount)$/u;
/** They are held in memory until all rows of one place are seen. */
const MOST_ROWS = 20_000;
const MOST_MEASURES = 60;

interface Turn {
  readonly measure: number;
  /** What each measure is in; -1 = not said in a column. */
  readonly unit: number;
  /** Columns of figures: of a year each, or one of values. */
  readonly values: readonly number[];
  /** What else a row says: what it is of. */
  readonly keys: readonly number[];
}

/**
 * Figures of markets with their measure in a column, as 城市 | 指标 | 2023 | 2024, get a column a measure instead; rows of one
 * place become one, the first of them. A blank cell beside a measure is the one above. A measure that comes twice stays a row
 * of its own.
 */
export function withMeasuresTurned(source: Source): Source {
  const turn = turnOf(source.headers);
  if (turn === null) return source;
  const rows = leadingRows(source.rows(), MOST_ROWS + 1);
  const measures = [...new Set(rows.map((row) => measureOf(row, turn)))].filter((measure) => measure !== '');
  const fits = rows.length <= MOST_ROWS && measures.length <= MOST_MEASURES && measures.some(isOfMarkets);
  if (!fits) return source;
  const turned = turnedRows(rows, turn, measures);
  return {
    ...source,
    headers: [
      ...turn.keys.map((at) => source.headers[at]),
      ...measures.flatMap((measure) => turn.values.map((at) => headingOf(measure, source.headers[at]))),
    ],
    notes: [...source.notes, note('measuresTurned', { column: source.headers[turn.measure], rows: rows.length })],
    rows: () => turned,
  };
}

function turnOf(headers: readonly string[]): Turn | null {
  const folded = headers.map(foldHeader);
  const measure = folded.findIndex((header) => MEASURE.test(header));
  if (measure < 0) return null;
  const unit = folded.findIndex((header) => UNIT.test(header));
  const isValue = (at: number): boolean => VALUE.test(folded[at]) || readPeriodHeader(headers[at])?.figure === '';
  const others = headers.map((_, at) => at).filter((at) => at !== measure && at !== unit);
  const values = others.filter(isValue);
  return values.length === 0 ? null : { measure, unit, values, keys: others.filter((at) => !isValue(at)) };
}

/** 市场容量（万元）, also of 市场容量 | 万元. */
function measureOf({ cells }: SourceRow, { measure, unit }: Turn): string {
  const [text, of] = [(cells[measure] ?? '').trim(), (cells[unit] ?? '').trim()];
  return text === '' || of === '' ? text : `${text}（${of}）`;
}

function headingOf(measure: string, value: string): string {
  return readPeriodHeader(value) === null ? measure : `${measure} ${value}`;
}

/** Rows of one place as one, with the figures of each measure by its number. */
interface Joined {
  readonly row: SourceRow;
  readonly keys: readonly string[];
  readonly figures: Map<number, readonly string[]>;
}

const NO_MEASURE = { column: null, severity: 'error', ...note('measureMissing') } as const;

function turnedRows(rows: readonly SourceRow[], turn: Turn, measures: readonly string[]): readonly SourceRow[] {
  const places = new Map<string, Joined[]>();
  const aside: SourceRow[] = [];
  let above: readonly string[] = [];
  for (const found of rows) {
    const row = { ...found, flaws: found.flaws.map((flaw) => ({ ...flaw, column: placeOf(flaw.column, turn) })) };
    const keys = turn.keys.map((at, i) => (row.cells[at] ?? '').trim() || (above[i] ?? ''));
    const measure = measures.indexOf(measureOf(row, turn));
    if (row.flaws.some(({ severity }) => severity === 'error')) aside.push({ ...row, cells: [] });
    else if (measure < 0) aside.push({ ...row, cells: keys, flaws: [...row.flaws, NO_MEASURE] });
    else {
      above = keys;
      const figures = turn.values.map((at) => row.cells[at] ?? '');
      joinedIn(places, { row, keys, figures: new Map() }, measure).figures.set(measure, figures);
    }
  }
  const blank = turn.values.map(() => '');
  const joined = [...places.values()].flat().map(({ row, keys, figures }) => ({
    ...row,
    cells: [...keys, ...measures.flatMap((_, measure) => figures.get(measure) ?? blank)],
  }));
  return [...joined, ...aside].toSorted((a, b) => a.number - b.number);
}

/** The row of this place that lacks the measure yet; a new one where none does. */
function joinedIn(places: Map<string, Joined[]>, fresh: Joined, measure: number): Joined {
  const id = fresh.keys.join('\u0000');
  const same = places.get(id) ?? [];
  places.set(id, same);
  const open = same.find(({ figures }) => !figures.has(measure));
  if (open !== undefined) return open;
  same.push(fresh);
  return fresh;
}

function placeOf(column: number | null, { keys }: Turn): number | null {
  const at = column === null ? -1 : keys.indexOf(column);
  return at < 0 ? null : at;
}
