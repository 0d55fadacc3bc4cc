import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ConnectionOptions } from '@electron/workspace/connection';
import type { Writable } from '@electron/workspace/writable';
import type { StatementAnswer, StatementAsked, ThreadAnswer } from '@electron/workspace/thread-messages';
import { errorFrom, kyselyElsewhere } from '@electron/workspace/threaded-dialect';

export interface DatabaseThreadData {
  readonly path: string;
  readonly options: ConnectionOptions;
}

interface Waiting {
  readonly resolve: (answer: StatementAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A connection in a thread of its own: what this thread prepares and what SQLite writes overlap. Whoever closes it waits until the
 * file is closed.
 * @param folder where the build puts `*.worker.js`
 */
export function openInThread(folder: string, path: string, options: ConnectionOptions): Writable {
  const data: DatabaseThreadData = { path, options };
  const worker = new Worker(join(folder, 'database.worker.js'), { workerData: data });
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let ended: Error | null = null;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (answer: ThreadAnswer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('answer' in answer) asked?.resolve(answer.answer);
    else asked?.reject(errorFrom(answer.failure, answer.code));
  });
  worker.on('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  const exited = new Promise<void>((resolve) => {
    worker.on('exit', () => {
      end(new Error('the thread with the connection has ended'));
      resolve();
    });
  });
  const db = kyselyElsewhere(
    (sql, parameters) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const asked: StatementAsked = { id: ++count, sql, parameters };
        waiting.set(asked.id, { resolve, reject });
        worker.postMessage(asked);
      }),
  );
  return {
    db,
    async close() {
      await db.destroy();
      worker.postMessage('close');
      await exited;
    },
  };
}
