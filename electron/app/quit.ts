import { app } from 'electron';
import type { Log } from './log';

/** Nothing is unsaved, ever; quitting only waits for the file to be closed, which empties its log into it. */
export function closeBeforeQuit(close: () => Promise<void>, log: Log): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    close()
      .catch((error: unknown) => log.error('closing the workspace failed', { error: String(error) }))
      .finally(() => {
        closed = true;
        // In a later turn: while this event is still being answered, Electron takes no second request to quit.
        setImmediate(() => app.quit());
      });
  });
}
