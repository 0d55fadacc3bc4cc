import type { ColumnMapping } from '../../contract/imports';
import { foldHeader } from '../fold';
import { readPeriodHeader } from './period-header';

/** Below 0 where the first of two headings names the later period; 0 unless both name one. For sorting. */
export function later(heading: string, other: string): number {
  const [period, otherPeriod] = [readPeriodHeader(heading)?.period, readPeriodHeader(other)?.period];
  if (period === undefined || otherPeriod === undefined || period === otherPeriod) return 0;
  return period > otherPeriod ? -1 : 1;
}

export interface OtherYears {
  readonly field: string;
  readonly column: number;
  /** Headings of the same figure in other periods, which nobody reads. */
  readonly others: readonly string[];
}

/** Columns that were taken for a figure which the file has of other periods too. */
export function otherYears(headers: readonly string[], mapping: ColumnMapping): readonly OtherYears[] {
  const taken = new Set(Object.values(mapping));
  const free = headers.flatMap((header, column) => (taken.has(column) ? [] : [{ header, figure: figureOf(header) }]));
  return Object.entries(mapping).flatMap(([field, column]) => {
    const figure = column === null ? null : figureOf(headers[column]);
    if (column === null || figure === null) return [];
    const others = free.flatMap((other) => (other.figure === figure ? [other.header] : []));
    return others.length === 0 ? [] : [{ field, column, others }];
  });
}

function figureOf(header: string): string | null {
  const read = readPeriodHeader(header);
  return read === null || read.figure === '' ? null : foldHeader(read.figure);
}
