import type { ImportKind, ResultRow } from '@shared/contract/imports';
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
