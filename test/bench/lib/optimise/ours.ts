import type { Problem } from '@shared/optimise/problem';
import type { Result } from '@shared/optimise/result';
import { solve } from '@shared/optimise/solve';
import { wallSeconds } from './clock';

export interface Timed {
  readonly result: Result;
  readonly seconds: number;
  readonly wall: number;
  /** Longest wait between two chances to stop. */
  readonly longestStepMs: number;
}

export function solveTimed(problem: Problem, seconds: number, now: () => number): Timed {
  const wallStart = wallSeconds();
  const start = now();
  const run = solve(problem, { kind: 'seconds', seconds, now });
  let longest = 0;
  let last = now();
  let step = run.next();
  while (!step.done) {
    const at = now();
    longest = Math.max(longest, at - last);
    last = at;
    step = run.next();
  }
  return { result: step.value, seconds: now() - start, wall: wallSeconds() - wallStart, longestStepMs: longest * 1000 };
}
