import { note } from '@shared/importing/cell';
import { type BarePeriod, datedHeading } from '@shared/importing/periods/bare-period';
import { yearIn } from '@shared/importing/periods/year-said';
import type { Source, SourceRow } from './source';

/** A column of more years is no column of years. */
const MOST_YEARS = 20;

/**
 * Rows that each name their year beside columns of months: every month has a column a year instead, of which a row fills those of
 * its own, and the column of years is left away.
 * @param year which column holds it
 */
export function withYearsOfRows(source: Source, bare: readonly (BarePeriod | null)[], year: number): Source {
  const years = yearsOf(source, year);
  if (years.length === 0 || years.length > MOST_YEARS) return source;
  const { headers } = source;
  const months = bare.flatMap((period, at) => (period === null ? [] : [{ at, period }]));
  const kept = headers.flatMap((header, at) => (at === year || bare[at] ? [] : [header]));
  const spread = years.flatMap((of) => months.map(({ at, period }) => datedHeading(headers[at], period, of)));
  const plain = headers.flatMap((_, at) => (at === year || bare[at] ? [] : [at]));
  // Where each column stands now; a month stands in the block of its row's year.
  const placeOf = new Map(plain.map((at, place) => [at, place]));

  function moved(row: SourceRow): SourceRow {
    const text = row.cells[year] ?? '';
    const block = years.indexOf(yearIn(text) ?? 0);
    const own = plain.map((at) => row.cells[at] ?? '');
    const figures = years.flatMap((_, y) => months.map(({ at }) => (y === block ? (row.cells[at] ?? '') : '')));
    const flaws = row.flaws.map((flaw) =>
      flaw.column === null ? flaw : { ...flaw, column: placeOf.get(flaw.column) ?? null },
    );
    const lacking = { column: null, severity: 'error', ...note('rowWithoutYear', { text }) } as const;
    const cells = [...own, ...figures, ...row.cells.slice(headers.length)];
    return { ...row, cells, flaws: block < 0 ? [...flaws, lacking] : flaws };
  }

  return {
    ...source,
    headers: [...kept, ...spread],
    notes: [...source.notes, note('yearsOfRows', { column: headers[year], years: years.join(', ') })],
    *rows() {
      for (const row of source.rows()) yield moved(row);
    },
  };
}

/** Ascending; the whole file is looked through, as a year may come late. */
function yearsOf(source: Source, column: number): readonly number[] {
  const years = new Set<number>();
  for (const { cells } of source.rows()) {
    const year = yearIn(cells[column] ?? '');
    if (year !== null) years.add(year);
    if (years.size > MOST_YEARS) break;
  }
  return [...years].toSorted((a, b) => a - b);
}
