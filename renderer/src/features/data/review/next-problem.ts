import type { ProblemFilter, ProblemRow } from '@shared/contract/import-problems';

type Place = Pick<ProblemRow, 'row' | 'at'>;

interface Mended {
  /** Where the problem stood in the list. */
  readonly index: number;
  readonly problem: Place;
  /** What is still wrong with its row. */
  readonly left: readonly Pick<ProblemRow, 'at' | 'code' | 'severity'>[];
  readonly filter: Pick<ProblemFilter, 'code' | 'severity'>;
  /** The list as it was. */
  rowAt(index: number): Place | undefined;
}

/** Where in the list, which goes by row and column, the next problem stands once something was done about one. */
export function nextProblem({ index, problem, left, filter, rowAt }: Mended): number {
  let first = index;
  while (first > 0 && rowAt(first - 1)?.row === problem.row) first--;
  const behind = left.filter(
    ({ at, code, severity }) =>
      columnOf(at) <= columnOf(problem.at) &&
      (filter.code ?? code) === code &&
      (filter.severity ?? severity) === severity,
  );
  return first + behind.length;
}

/** What concerns a row as a whole comes before its columns. */
function columnOf(at: number | null): number {
  return at ?? -1;
}
