import type { EventPayload } from '@shared/contract/events';

export type TaskKind = EventPayload<'task.progress'>['kind'];
export type TaskProgress = EventPayload<'task.progress'>;

/** A piece of long work by name; the types tie the two sides of the thread boundary together. */
export interface Task<Input, Output> {
  /** Also the name of its worker: `electron/tasks/<name>.worker.ts`. */
  readonly name: string;
  readonly types?: { readonly input: Input; readonly output: Output };
}

export function defineTask<Input, Output>(name: string): Task<Input, Output> {
  return { name };
}

export type BestSoFar = NonNullable<TaskProgress['best']>;

/** Receives what a task reports. */
export type Report = (step: string, done: number, total: number, best?: BestSoFar) => void;

/** What a task is given to speak with the outside. */
export interface TaskContext {
  /**
   * Says how far the work is, and throws `task.cancelled` when it was asked to stop. `total` 0 = not known.
   * @param best the best found so far, of a search
   */
  progress(step: string, done: number, total: number, best?: BestSoFar): void;
}

export type TaskHandler<Input, Output> = (input: Input, context: TaskContext) => Promise<Output> | Output;

export interface TaskOptions {
  readonly kind: TaskKind;
  readonly cancellable: boolean;
  /** Goes on behind the scenes: its progress is told to nobody. */
  readonly quiet?: boolean;
}

export interface TaskRunner {
  /** Rejects with the task's own DomainError, or `task.cancelled`. */
  run<Input, Output>(task: Task<Input, Output>, input: Input, options: TaskOptions): Promise<Output>;
  /** An id that is not running (any more) is ignored. */
  cancel(taskId: string): void;
  /** What a person started and could stop, and has not ended yet. */
  running(): readonly TaskKind[];
  cancelAll(): void;
}

export type ProgressListener = (progress: TaskProgress) => void;
