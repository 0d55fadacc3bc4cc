import { app, type BrowserWindow, dialog } from 'electron';
import type { Locale } from '@shared/contract/app';
import { dialogTexts } from '@shared/texts/dialogs';
import type { TaskKind, TaskRunner } from '@electron/tasks/task';
import type { Log } from './log';

/** Work whose outcome somebody waits for; the rest is begun again when it is wanted. */
const AWAITED: readonly TaskKind[] = ['import', 'export', 'openSample'];
const GO_ON = 0;
const STOP = 1;

/** A window closed in the middle of an import asks first: hurrying it would be wrong, waiting for it unseen as well. */
export function askBeforeClosing(window: BrowserWindow, tasks: TaskRunner, locale: () => Locale): void {
  let sure = false;
  let asking = false;
  window.on('close', (event) => {
    if (sure || !tasks.running().some((kind) => AWAITED.includes(kind))) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    const texts = dialogTexts[locale()];
    void dialog
      .showMessageBox(window, {
        type: 'question',
        message: texts.stillWorking,
        detail: texts.stillWorkingDetail,
        buttons: [texts.goOnWorking, texts.stopAndQuit],
        defaultId: GO_ON,
        cancelId: GO_ON,
      })
      .then(({ response }) => {
        if (response !== STOP) return;
        sure = true;
        app.quit();
      })
      .finally(() => {
        asking = false;
      });
  });
}

/**
 * Nothing is unsaved, ever: what still runs is stopped, which leaves nothing half done, and then the file is closed,
 * which empties its log into it.
 */
export function closeBeforeQuit(close: () => Promise<void>, tasks: TaskRunner, log: Log): void {
  let closed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    tasks.cancelAll();
    close()
      .catch((error: unknown) => log.error('closing the workspace failed', { error: String(error) }))
      .finally(() => {
        closed = true;
        // In a later turn: while this event is still being answered, Electron takes no second request to quit.
        setImmediate(() => app.quit());
      });
  });
}
