import { parentPort, workerData, type Transferable } from 'node:worker_threads';
import { DomainError } from '@shared/model/result';
import { createContext } from './context';
import type { WorkerInput, WorkerMessage } from './messages';
import type { TaskHandler } from './task';

/** The whole of a worker file: runs the task once and says how it ended. @param transfer buffers to hand over uncopied */
export function serveTask<Input, Output>(
  handler: TaskHandler<Input, Output>,
  transfer: (output: Output) => Transferable[] = () => [],
): void {
  const port = parentPort;
  if (port === null) throw new Error('a task is served in a worker thread only');
  // Cast: the runner starts this file with exactly this.
  const { input, stop } = workerData as WorkerInput<Input>;
  const flag = new Int32Array(stop);
  const post = (message: WorkerMessage<Output>, list: Transferable[] = []): void => port.postMessage(message, list);
  const context = createContext(
    () => Atomics.load(flag, 0) === 1,
    (step, done, total, best) => post({ type: 'progress', step, done, total, ...(best && { best }) }),
    () => performance.now(),
  );
  void runOnce(handler, input, context).then((message) => {
    post(message, message.type === 'done' ? transfer(message.output) : []);
    port.close();
  });
}

async function runOnce<Input, Output>(
  handler: TaskHandler<Input, Output>,
  input: Input,
  context: Parameters<TaskHandler<Input, Output>>[1],
): Promise<WorkerMessage<Output>> {
  try {
    return { type: 'done', output: await handler(input, context) };
  } catch (error) {
    if (error instanceof DomainError) {
      return { type: 'failed', problem: { code: error.code, params: error.params } };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { type: 'crashed', message, stack: stack ?? '' };
  }
}
