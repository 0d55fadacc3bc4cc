import type { ProgressListener } from '@electron/tasks/task';

/** A percentage on stderr while a task runs, for a person at a terminal only. */
export function progressOn(stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>): ProgressListener {
  if (!stream.isTTY) return () => {};
  return ({ state, done, total }) => {
    if (state !== 'running') stream.write('\r\x1b[K');
    else if (total > 0) stream.write(`\r${Math.floor((100 * done) / total)} %`);
  };
}
