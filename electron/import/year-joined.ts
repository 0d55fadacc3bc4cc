import { note } from '@shared/importing/cell';
import { foldHeader } from '@shared/importing/fold';
import { partIn } from '@shared/importing/periods/bare-period';
import { yearIn } from '@shared/importing/periods/year-said';
import type { Source } from './source';

const MONTHS = new Set([
  '月份',
  '月',
  'month',
  'mon',
  '会计月份',
  '销售月份',
  '所属月份',
  '结算月份',
  '季度',
  'quarter',
]);
const ROWS_LOOKED_AT = 60;
/** Both headings say so already: most of the cells only must not speak against it. */
const MOST = 0.5;

/**
 * A month or a quarter in the column beside its year, as 2025 | 3, is written with it, 2025-03, in both of the columns; a blank
 * year is the one above.
 * @param year which column holds it
 */
export function withYearJoined(source: Source, year: number): Source {
  const { headers } = source;
  const at = headers.findIndex((header) => MONTHS.has(foldHeader(header)));
  if (at < 0) return source;
  const of = /季|quarter/iu.test(headers[at]) ? 'quarter' : 'month';
  const joined = (cells: readonly string[], above: number | null): string | null => {
    const text = (cells[year] ?? '').trim();
    const [own, part] = [text === '' ? above : yearIn(text), partIn(cells[at] ?? '', of)];
    return own === null || part === null ? null : `${own}${part}`;
  };
  if (!areMost(source, at, (cells) => joined(cells, null) !== null)) return source;
  return {
    ...source,
    notes: [...source.notes, note('yearJoined', { year: headers[year], part: headers[at] })],
    *rows() {
      let above: number | null = null;
      for (const row of source.rows()) {
        const period = joined(row.cells, above);
        above = yearIn(row.cells[year] ?? '') ?? above;
        yield period === null ? row : { ...row, cells: withBoth(row.cells, at, year, period) };
      }
    },
  };
}

function withBoth(cells: readonly string[], at: number, year: number, period: string): readonly string[] {
  const longest = Math.max(cells.length, at + 1, year + 1);
  return Array.from({ length: longest }, (_, i) => (i === at || i === year ? period : (cells[i] ?? '')));
}

function areMost(source: Source, column: number, holds: (cells: readonly string[]) => boolean): boolean {
  let [filled, held] = [0, 0];
  for (const { cells } of source.rows()) {
    if ((cells[column] ?? '').trim() === '') continue;
    filled++;
    if (holds(cells)) held++;
    if (filled === ROWS_LOOKED_AT) break;
  }
  return held > 0 && held >= filled * MOST;
}
