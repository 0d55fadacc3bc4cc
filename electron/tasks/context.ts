import { DomainError } from '@shared/model/result';
import type { TaskContext } from './task';

/** About ten reports a second: enough for a bar that moves, few enough not to slow the work. */
const INTERVAL_MS = 100;

export function createContext(
  isStopped: () => boolean,
  report: (step: string, done: number, total: number) => void,
  now: () => number,
): TaskContext {
  let lastStep = '';
  let lastAt = 0;
  return {
    progress(step, done, total) {
      if (isStopped()) throw new DomainError('task.cancelled');
      const at = now();
      if (step === lastStep && at - lastAt < INTERVAL_MS && done !== total) return;
      lastStep = step;
      lastAt = at;
      report(step, done, total);
    },
  };
}
