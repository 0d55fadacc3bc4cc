import { type Repairs, repairedCells } from '@shared/importing/repairs';
import type { Source, SourceRow } from './source';

/** The file as it reads with the person's corrections: columns are judged, and rows parsed, as if it had been written so. */
export function repairedSource(source: Source, { cells }: Repairs): Source {
  if (cells.size === 0) return source;
  return {
    ...source,
    *rows() {
      for (const row of source.rows()) {
        const corrections = cells.get(row.number);
        yield corrections ? repairedRow(row, corrections) : row;
      }
    },
  };
}

/** What was wrong with a cell as it stood in the file is no longer so once it is corrected. */
function repairedRow(row: SourceRow, corrections: ReadonlyMap<number, string>): SourceRow {
  const flaws = row.flaws.filter((flaw) => flaw.column === null || !corrections.has(flaw.column));
  return { ...row, cells: repairedCells(row.cells, corrections), flaws };
}
