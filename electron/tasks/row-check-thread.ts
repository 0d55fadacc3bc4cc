import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RowChecks, RowOutcome } from '@electron/import/row-checks';
import type { RowCheckAnswer, RowCheckMessage } from './row-check-messages';

interface Waiting {
  readonly resolve: (outcome: RowOutcome) => void;
  readonly reject: (error: Error) => void;
}

/** @param folder where the build puts `*.worker.js` */
export function startRowChecks(folder: string): RowChecks {
  const worker = new Worker(join(folder, 'row-check.worker.js'));
  // A person who leaves the app does not wait for it.
  worker.unref();
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const end = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: RowCheckAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('outcome' in answer) asked?.resolve(answer.outcome);
    else asked?.reject(new Error(answer.failure));
  });
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the thread that checks rows has ended')));
  const post = (message: RowCheckMessage): void => worker.postMessage(message);
  return {
    load: (rows) => post({ type: 'load', rows }),
    check: (question) =>
      new Promise((resolve, reject) => {
        const id = ++count;
        waiting.set(id, { resolve, reject });
        post({ type: 'check', id, question });
      }),
    close: () => void worker.terminate(),
  };
}
