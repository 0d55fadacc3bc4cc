import type { Locale } from '@shared/contract/app';
import { over, text } from '../text/figures';
import { table } from '../text/table';
import type { MeasureFigures } from './measure-figures';
import { measureRows } from './measure-rows';

interface Named {
  readonly name: string;
  readonly measures: MeasureFigures;
}

/** The base first, then a column a plan. */
export function manyLines(
  { base, plans }: { readonly base: Named; readonly plans: readonly Named[] },
  locale: Locale,
): string[] {
  const all = [base, ...plans];
  const rows = measureRows(
    all.map(({ measures }) => measures),
    locale,
  );
  return table([[text(''), ...all.map(({ name }) => over(name))], ...rows]);
}
