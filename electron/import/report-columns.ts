import { foldHeader } from '@shared/importing/fold';
import { faultyTexts } from '@shared/texts/faulty';
import type { Source } from './source';

/** Headers before those of the file in a list of faulty rows, in every language it may have been saved in. */
const LEADING = Object.values(faultyTexts).map(({ row, problem, fix }) => [row, problem, fix].map(foldHeader));

/** A list of faulty rows that comes back is read as the file it was taken from: what was added to it is left away. */
export function withoutReportColumns(source: Source): Source {
  const folded = source.headers.map(foldHeader);
  const leading = LEADING.find((headers) => headers.every((header, i) => folded[i] === header));
  if (!leading) return source;
  const { length } = leading;
  return {
    ...source,
    headers: source.headers.slice(length),
    mended: true,
    *rows() {
      for (const row of source.rows()) {
        const flaws = row.flaws.map((flaw) =>
          flaw.column === null ? flaw : { ...flaw, column: Math.max(-1, flaw.column - length) },
        );
        yield { ...row, cells: row.cells.slice(length), flaws };
      }
    },
  };
}
