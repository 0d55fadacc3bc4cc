import { DomainError } from '@shared/model/result';
import type { Report, TaskContext } from './task';

/** About ten reports a second: enough for a bar that moves, few enough not to slow the work. */
const INTERVAL_MS = 100;

export function createContext(isStopped: () => boolean, report: Report, now: () => number): TaskContext {
  let lastStep = '';
  let lastAt = 0;
  return {
    progress(step, done, total, best) {
      if (isStopped()) throw new DomainError('task.cancelled');
      const at = now();
      // No exception for done = total: rows of a file read in one piece all stand at its end. The runner tells the end itself.
      if (step === lastStep && at - lastAt < INTERVAL_MS) return;
      lastStep = step;
      lastAt = at;
      report(step, done, total, best);
    },
  };
}
