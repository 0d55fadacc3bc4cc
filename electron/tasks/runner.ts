import { DomainError } from '@shared/model/result';
import { createContext } from './context';
import type {
  ProgressListener,
  Report,
  Task,
  TaskHandler,
  TaskKind,
  TaskOptions,
  TaskProgress,
  TaskRunner,
} from './task';
import { type RunningThread, startThread } from './thread';

type Start = <Input, Output>(task: Task<Input, Output>, input: Input, onProgress: Report) => RunningThread<Output>;

/** Tasks in worker threads. @param folder where the build puts `*.worker.js` (beside the main process) */
export function createTaskRunner(folder: string, listener: ProgressListener): TaskRunner {
  return runnerOf((task, input, onProgress) => startThread(folder, task.name, input, onProgress), listener);
}

/**
 * The same tasks in the calling thread, for tests over sources that no build has bundled.
 * @param handlers by task name
 */
export function createInlineRunner(
  handlers: Readonly<Record<string, TaskHandler<never, unknown>>>,
  listener: ProgressListener,
): TaskRunner {
  return runnerOf(<Input, Output>(task: Task<Input, Output>, input: Input, onProgress: Report) => {
    // Cast: `handlers` is keyed by the name that `task` ties to these very types.
    const handler = handlers[task.name] as unknown as TaskHandler<Input, Output>;
    let stopped = false;
    const context = createContext(
      () => stopped,
      onProgress,
      () => performance.now(),
    );
    return {
      result: Promise.resolve().then(() => handler(input, context)),
      stop() {
        stopped = true;
      },
    };
  }, listener);
}

function runnerOf(start: Start, listener: ProgressListener): TaskRunner {
  const running = new Map<string, { readonly kind: TaskKind; readonly thread: RunningThread<unknown> }>();
  let count = 0;
  return {
    async run<Input, Output>(task: Task<Input, Output>, input: Input, options: TaskOptions): Promise<Output> {
      const taskId = `${task.name}-${++count}`;
      const { kind, cancellable, quiet = false } = options;
      let last: TaskProgress = { taskId, kind, cancellable, step: 'start', done: 0, total: 0, state: 'running' };
      const tell = (change: Partial<TaskProgress>): void => {
        last = { ...last, ...change };
        if (!quiet) listener(last);
      };
      tell({});
      const thread = start(task, input, (step, done, total, best) => tell({ step, done, total, best }));
      if (cancellable) running.set(taskId, { kind, thread });
      try {
        const output = await thread.result;
        tell({ state: 'done', done: last.total });
        return output;
      } catch (error) {
        tell({ state: isCancelled(error) ? 'cancelled' : 'failed' });
        throw error;
      } finally {
        running.delete(taskId);
      }
    },
    cancel(taskId) {
      running.get(taskId)?.thread.stop();
    },
    running: () => [...running.values()].map(({ kind }) => kind),
    cancelAll() {
      for (const { thread } of running.values()) thread.stop();
    },
  };
}

export function isCancelled(error: unknown): boolean {
  return error instanceof DomainError && error.code === 'task.cancelled';
}
