import type { Problem } from '@shared/optimise/problem';
import type { Result } from '@shared/optimise/result';
import { solve } from '@shared/optimise/solve';
import { cpuSeconds, wallSeconds } from './clock';

export interface Timed {
  readonly result: Result;
  readonly seconds: number;
  readonly wall: number;
  /** Processor time of all threads of the process. */
  readonly process: number;
  /** Longest wait between two chances to stop, or from the last one to the result. */
  readonly longestStepMs: number;
}

export function solveTimed(problem: Problem, seconds: number, now: () => number): Timed {
  const wallStart = wallSeconds();
  const processStart = cpuSeconds();
  const start = now();
  const run = solve(problem, { kind: 'seconds', seconds, now });
  let longest = 0;
  let last = start;
  for (let step = run.next(); ; step = run.next()) {
    const at = now();
    longest = Math.max(longest, at - last);
    last = at;
    if (!step.done) continue;
    return {
      result: step.value,
      seconds: at - start,
      wall: wallSeconds() - wallStart,
      process: cpuSeconds() - processStart,
      longestStepMs: longest * 1000,
    };
  }
}
