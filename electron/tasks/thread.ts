import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainError } from '@shared/model/result';
import type { WorkerInput, WorkerMessage } from './messages';
import type { Report } from './task';

export interface RunningThread<Output> {
  readonly result: Promise<Output>;
  stop(): void;
}

/** A task that does not look at its flag for this long (inside one huge cell, say) is ended by force. */
const PATIENCE_MS = 10_000;

/** Starts `<name>.worker.js` of the built main process in a thread of its own. */
export function startThread<Input, Output>(
  folder: string,
  name: string,
  input: Input,
  onProgress: Report,
): RunningThread<Output> {
  const stop = new SharedArrayBuffer(4);
  const data: WorkerInput<Input> = { input, stop };
  const worker = new Worker(join(folder, `${name}.worker.js`), { workerData: data });
  let forced: NodeJS.Timeout | undefined;
  const result = new Promise<Output>((resolve, reject) => {
    // The answer counts once the thread is gone: only then are its files and its database connection closed.
    let settle = (): void => reject(new DomainError('task.cancelled'));
    worker.on('message', (message: WorkerMessage<Output>) => {
      if (message.type === 'progress') onProgress(message.step, message.done, message.total, message.best);
      else if (message.type === 'done') settle = () => resolve(message.output);
      else settle = () => reject(errorOf(message));
    });
    worker.on('error', (error) => {
      settle = () => reject(error);
    });
    worker.on('exit', () => {
      clearTimeout(forced);
      settle();
    });
  });
  return {
    result,
    stop() {
      Atomics.store(new Int32Array(stop), 0, 1);
      forced ??= setTimeout(() => void worker.terminate(), PATIENCE_MS);
    },
  };
}

function errorOf(message: Exclude<WorkerMessage<never>, { type: 'progress' | 'done' }>): Error {
  if (message.type === 'failed') return new DomainError(message.problem.code, message.problem.params);
  const error = new Error(message.message);
  error.stack = message.stack;
  return error;
}
