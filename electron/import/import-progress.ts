import type { TaskContext } from '@electron/tasks/task';

const WHOLE = 1000;

type Steps = Readonly<Record<string, readonly [from: number, to: number]>>;

/** Where each step begins and ends on the one bar, by the time it took over files of 100,000 rows. */
const STEPS: Steps = { scan: [0, 0.1], read: [0.1, 0.95], write: [0.95, 1] };
const STEPS_TO_SHOW: Steps = { scan: [0, 0.1], read: [0.1, 0.82], write: [0.82, 0.88], differences: [0.88, 1] };

/** What an import does besides reading and writing. */
interface Parts {
  readonly looksFirst: boolean;
  /** Whether it ends with the differences. */
  readonly shows: boolean;
}

/** One bar over all steps of an import, which never goes back. */
export function overSteps(context: TaskContext, { looksFirst, shows }: Parts): TaskContext {
  const later = shows ? STEPS_TO_SHOW : STEPS;
  const steps = looksFirst ? later : { ...later, read: [0, later.read[1]] as const };
  return {
    progress(step, done, total) {
      const [from, to] = steps[step] ?? [0, 1];
      const within = total > 0 ? Math.min(1, done / total) : 0;
      context.progress(step, Math.floor(WHOLE * (from + (to - from) * within)), WHOLE);
    },
  };
}

/** One bar over several files. @param sizes in bytes, file by file */
export function overFiles(context: TaskContext, sizes: readonly number[]): (file: number) => TaskContext {
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return (file) => {
    const before = sizes.slice(0, file).reduce((sum, size) => sum + size, 0);
    return {
      progress: (step, done, total) =>
        context.progress(step, before + (total > 0 ? (sizes[file] * done) / total : 0), whole),
    };
  };
}
