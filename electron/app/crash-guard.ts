import { app, type BrowserWindow, dialog } from 'electron';
import type { Locale } from '@shared/contract/app';
import { dialogTexts } from '@shared/texts/dialogs';
import type { Log } from './log';

export function logUnforeseen(log: Log): void {
  process.on('unhandledRejection', (reason) => log.error('unhandled rejection', { error: describe(reason) }));
  process.on('uncaughtException', (error) => log.error('uncaught exception', { error: describe(error) }));
  app.on('child-process-gone', (_event, details) => log.warn('child process gone', { ...details }));
}

/** A page that died is loaded again once; dying again within one run is left to the person. */
export function reviveWindow(window: BrowserWindow, locale: () => Locale, log: Log): void {
  let revived = false;
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return;
    log.error('window process gone', { reason: details.reason, exitCode: details.exitCode });
    const texts = dialogTexts[locale()];
    if (revived) {
      dialog.showErrorBox(texts.crashAgain, texts.crashAgainDetail);
      return;
    }
    revived = true;
    // In a later turn: loading a page while Electron still reports the end of the former one ends the whole app.
    setImmediate(() => window.webContents.reload());
    const message = { type: 'warning' as const, title: texts.crashTitle, message: texts.crashMessage };
    void dialog.showMessageBox(window, { ...message, detail: texts.crashDetail, buttons: [texts.ok] });
  });
  window.webContents.on('unresponsive', () => log.warn('window unresponsive'));
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
