import { describe, expect, it } from 'vitest';
import { nextProblem } from '@/features/data/review/next-problem';

const LIST = [
  { row: 2, at: 0 },
  { row: 5, at: null },
  { row: 5, at: 1 },
  { row: 5, at: 3 },
  { row: 9, at: 0 },
];
const rowAt = (index: number) => LIST[index];
const error = (at: number | null) => ({ at, code: 'x', severity: 'error' }) as const;

describe('the problem after one that was dealt with', () => {
  it('has slid into its place when the cell is right now', () => {
    const left = [error(null), error(3)];
    expect(nextProblem({ index: 2, problem: LIST[2], left, filter: {}, rowAt })).toBe(2);
  });

  it('is one further when the cell is still wrong', () => {
    const left = [error(null), error(1), error(3)];
    expect(nextProblem({ index: 2, problem: LIST[2], left, filter: {}, rowAt })).toBe(3);
  });

  it('stands higher when what was before it in the row is gone with it', () => {
    expect(nextProblem({ index: 3, problem: LIST[3], left: [], filter: {}, rowAt })).toBe(1);
  });

  it('is that of the next row when the row is left out', () => {
    const left = [{ at: null, code: 'ignoredByYou', severity: 'warning' } as const];
    expect(nextProblem({ index: 3, problem: LIST[3], left, filter: {}, rowAt })).toBe(2);
  });

  it('goes by what the list shows', () => {
    const left = [{ at: 0, code: 'other', severity: 'error' } as const];
    expect(nextProblem({ index: 0, problem: LIST[0], left, filter: { code: 'x' }, rowAt })).toBe(0);
  });
});
