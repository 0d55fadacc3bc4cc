import { foldHeader } from '../fold';
import { readPeriodHeader } from './period-header';

/**
 * The make of a file whatever periods it has columns for: its headings without a period in their order, and each figure it
 * has of some period once. 地市 | 2023年销售额 | 2024年销售额 is of one make with a column of 2025 beside them.
 * @param headers folded
 */
export function headerPattern(headers: readonly string[]): string {
  const figures = new Set<string>();
  const plain: string[] = [];
  for (const header of headers) {
    const figure = periodFigure(header);
    if (figure === null) plain.push(header);
    else figures.add(figure);
  }
  return [...plain, '', ...[...figures].toSorted()].join('|');
}

/** What a heading names of some period, folded; '' = a bare period, null = it names none. */
export function periodFigure(header: string): string | null {
  const read = readPeriodHeader(header);
  return read === null ? null : foldHeader(read.figure);
}
