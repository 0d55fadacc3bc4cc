import type { ImportKind, ImportProblem, ResultRow } from '@shared/contract/imports';
import type { Recipe } from '@shared/importing/build/build';
import type { ImportField } from '@shared/importing/field';
import type { References } from '@shared/importing/references';
import { resultSample } from '@shared/importing/result-sample';
import type { Layout } from '@shared/importing/row';
import { SAMPLE_CELL } from './limits';
import type { SourceRow } from './source';

/** As `resultSample`, long texts cut for the preview. */
export function sampleResults<K extends ImportKind>(
  rows: readonly SourceRow[],
  layout: Layout,
  fields: readonly ImportField[],
  recipe: Recipe<K>,
  references: References,
): ResultRow[] {
  const results = resultSample(rows, layout, fields, recipe, references);
  return results.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: cell.value.slice(0, SAMPLE_CELL) } : cell,
    ),
  }));
}

/**
 * Rows that are refused for what stands elsewhere in the file, as a key that another row has, are so in the sample, too.
 * @param problems of the whole file
 */
export function refusedByFile(results: readonly ResultRow[], problems: readonly ImportProblem[]): ResultRow[] {
  const errors = Map.groupBy(
    problems.filter(({ severity }) => severity === 'error'),
    ({ row }) => row,
  );
  return results.map((result) => {
    const known = new Set(result.problems.map(({ code }) => code));
    const others = (errors.get(result.row) ?? []).filter(({ code }) => !known.has(code));
    if (others.length === 0) return result;
    const told = others.map(({ code, params, severity }) => ({ field: '', code, params, severity }));
    return { ...result, outcome: 'rejected', problems: [...result.problems, ...told] };
  });
}
