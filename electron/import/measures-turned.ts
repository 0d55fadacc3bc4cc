import { note } from '@shared/importing/cell';
import { foldHeader } from '@shared/importing/fold';
import { readPeriodHeader } from '@shared/importing/periods/period-header';
import { isOfMarkets } from './market-headings';
import type { Source, SourceRow } from './source';

const MEASURE = /^(?:指标|指标名称|项目|统计指标|measure|metric|indicator|kpi)$/u;
const VALUE = /^(?:数值|值|数据|指标值|value|figure|amount)$/u;
/** They are held in memory until all rows of one place are seen. */
const MOST_ROWS = 20_000;
const MOST_MEASURES = 60;

interface Turn {
  readonly measure: number;
  /** Columns of figures: of a year each, or one of values. */
  readonly values: readonly number[];
  /** What else a row says: what it is of. */
  readonly keys: readonly number[];
}

/**
 * Figures of markets with their measure in a column, as 城市 | 指标 | 2023 | 2024, get a column a measure instead; rows of one
 * place become one, the first of them. A blank cell beside a measure is the one above.
 */
export function withMeasuresTurned(source: Source): Source {
  const turn = turnOf(source.headers);
  const rows = turn === null ? null : rowsOf(source);
  if (turn === null || rows === null) return source;
  const measures = [...new Set(rows.map(({ cells }) => (cells[turn.measure] ?? '').trim()))].filter((m) => m !== '');
  if (measures.length > MOST_MEASURES || !measures.some(isOfMarkets)) return source;
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
  const isValue = (at: number): boolean => VALUE.test(folded[at]) || readPeriodHeader(headers[at])?.figure === '';
  const others = headers.map((_, at) => at).filter((at) => at !== measure);
  const values = others.filter(isValue);
  return values.length === 0 ? null : { measure, values, keys: others.filter((at) => !isValue(at)) };
}

/** null = too many. */
function rowsOf(source: Source): readonly SourceRow[] | null {
  const rows: SourceRow[] = [];
  for (const row of source.rows()) {
    if (rows.length === MOST_ROWS) return null;
    rows.push(row);
  }
  return rows;
}

function headingOf(measure: string, value: string): string {
  return readPeriodHeader(value) === null ? measure : `${measure} ${value}`;
}

function turnedRows(rows: readonly SourceRow[], turn: Turn, measures: readonly string[]): readonly SourceRow[] {
  const found = new Map<string, SourceRow & { cells: string[] }>();
  const aside: SourceRow[] = [];
  let above: readonly string[] = [];
  for (const row of rows) {
    if (row.flaws.length > 0) {
      aside.push({ ...row, cells: [] });
      continue;
    }
    const keys = turn.keys.map((at, i) => (row.cells[at] ?? '').trim() || (above[i] ?? ''));
    above = keys;
    const id = keys.join('\u0000');
    const known = found.get(id) ?? { ...row, cells: [...keys, ...measures.flatMap(() => turn.values.map(() => ''))] };
    found.set(id, known);
    const block = measures.indexOf((row.cells[turn.measure] ?? '').trim());
    turn.values.forEach((at, i) => {
      if (block >= 0) known.cells[keys.length + block * turn.values.length + i] = row.cells[at] ?? '';
    });
  }
  return [...found.values(), ...aside].toSorted((a, b) => a.number - b.number);
}
