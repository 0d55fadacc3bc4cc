import type { SendEvent } from './connect';

let count = 0;

/** Reports the copying of a workspace like any other long work. It cannot be cancelled: it is over in seconds. */
export async function reportCopy<T>(
  kind: 'saveCopy' | 'backup',
  send: SendEvent,
  copy: (onProgress: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const task = { taskId: `${kind}-${++count}`, kind, step: 'copy', cancellable: false } as const;
  let last = { done: 0, total: 0 };
  const tell = (state: 'running' | 'done' | 'failed'): void => send('task.progress', { ...task, ...last, state });
  tell('running');
  try {
    const result = await copy((done, total) => {
      last = { done, total };
      tell('running');
    });
    last = { ...last, done: last.total };
    tell('done');
    return result;
  } catch (error) {
    tell('failed');
    throw error;
  }
}
