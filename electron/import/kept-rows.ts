import type { Source, SourceRow } from './source';

/** About 100 MB at most; beyond, a file is read as often as it is looked through. */
const MOST_CELLS = 2_000_000;

/**
 * A source whose rows, once read to the end, are not read and taken apart again. Text is: holding a million small strings costs
 * more than cutting them out once more.
 */
export function withKeptRows(source: Source): Source {
  if (source.form.format === 'csv' || source.form.format === 'cells') return source;
  let kept: readonly SourceRow[] | null = null;
  function* readAndKeep(): Generator<SourceRow> {
    const rows: SourceRow[] = [];
    let cells = 0;
    for (const row of source.rows()) {
      cells += row.cells.length;
      if (cells <= MOST_CELLS) rows.push(row);
      else rows.length = 0;
      yield row;
    }
    // Not reached when whoever reads stops before the end.
    if (cells <= MOST_CELLS) kept = rows;
  }
  return { ...source, rows: () => kept ?? readAndKeep() };
}
