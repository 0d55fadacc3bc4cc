import type { Layout } from '../row';
import { splitPeriod } from './period-field';

/** Figures of a period → the field that holds each: capacity → capacity@2024. */
export type PeriodColumns = ReadonlyMap<string, string>;

const known = new WeakMap<Layout, ReadonlyMap<string, PeriodColumns>>();

/** Which columns hold which figures of which period, periods ascending; empty where a file names periods in a column. */
export function columnsByPeriod(layout: Layout): ReadonlyMap<string, PeriodColumns> {
  const before = known.get(layout);
  if (before) return before;
  const found = new Map<string, Map<string, string>>();
  for (const id of layout.column.keys()) {
    const { field, period } = splitPeriod(id);
    if (period === null) continue;
    const figures = found.get(period) ?? new Map<string, string>();
    found.set(period, figures.set(field, id));
  }
  const sorted = new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  known.set(layout, sorted);
  return sorted;
}
