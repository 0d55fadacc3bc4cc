import { note } from '@shared/importing/cell';
import { foldHeader } from '@shared/importing/fold';
import { isOfMarkets } from '@shared/importing/market-headings';
import { partIn } from '@shared/importing/periods/bare-period';
import { yearIn } from '@shared/importing/periods/year-said';
import { holdsMostly, leadingRows } from './leading-rows';
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

/**
 * A month or a quarter in the column beside its year, as 2025 | 3, is written with it, 2025-03, in each of the columns; a blank
 * year is the one above.
 * @param year which column holds it
 */
export function withYearJoined(source: Source, year: number): Source {
  const { headers } = source;
  const parts = headers.flatMap((header, i) => (MONTHS.has(foldHeader(header)) ? [i] : []));
  // Of a quarter and a month the month says more.
  const at = parts.find((i) => !isQuarter(headers[i])) ?? parts[0];
  // A market is kept by the year.
  if (at === undefined || headers.some(isOfMarkets)) return source;
  const of = isQuarter(headers[at]) ? 'quarter' : 'month';
  const joined = (cells: readonly string[], above: number | null): string | null => {
    const text = (cells[year] ?? '').trim();
    const [own, part] = [text === '' ? above : yearIn(text), partIn(cells[at] ?? '', of)];
    return own === null || part === null ? null : `${own}${part}`;
  };
  const rows = leadingRows(source.rows(), ROWS_LOOKED_AT);
  if (!holdsMostly(rows, at, (cells) => joined(cells, null) !== null)) return source;
  // Whichever of them is taken for the period has all of it.
  const holders = [year, ...parts];
  return {
    ...source,
    notes: [...source.notes, note('yearJoined', { year: headers[year], part: headers[at] })],
    *rows() {
      let above: number | null = null;
      for (const row of source.rows()) {
        const period = joined(row.cells, above);
        above = yearIn(row.cells[year] ?? '') ?? above;
        if (period !== null) yield { ...row, cells: withPeriod(row.cells, holders, period) };
        else
          yield (row.cells[at] ?? '').trim() === '' && row.flaws.length === 0 ? { ...row, flaws: [WHOLE_YEAR] } : row;
      }
    },
  };
}

/** A year without a month among months is their sum. */
const WHOLE_YEAR = { column: null, severity: 'error', ...note('yearAmongMonths') } as const;

function isQuarter(header: string): boolean {
  return /季|quarter/iu.test(header);
}

function withPeriod(cells: readonly string[], holders: readonly number[], period: string): readonly string[] {
  const longest = Math.max(cells.length, ...holders.map((at) => at + 1));
  return Array.from({ length: longest }, (_, i) => (holders.includes(i) ? period : (cells[i] ?? '')));
}
