import { BrowserWindow, ipcMain } from 'electron';
import { CALL_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL } from '@shared/contract/channels';
import type { EventName, EventPayload } from '@shared/contract/events';
import type { Log } from '@electron/app/log';
import { createDropGate, createRouter, type Handlers } from './router';
import { isTrustedSender, type Sender } from './trusted-sender';

export type SendEvent = <N extends EventName>(name: N, payload: EventPayload<N>) => void;

/** What answers the window. */
export interface Answers {
  readonly handlers: Handlers;
  readonly onDrop: (path: string) => Promise<unknown>;
}

/** The only place that touches `ipcMain`. */
export function connectIpc({ handlers, onDrop }: Answers, devServer: string | null, log: Log): void {
  const windows = (): number[] => BrowserWindow.getAllWindows().map((window) => window.webContents.id);
  const isTrusted = (event: Sender): boolean => isTrustedSender(event, { windows, devServer });
  ipcMain.handle(CALL_CHANNEL, createRouter(handlers, { isTrusted, log }));
  ipcMain.handle(DROP_CHANNEL, createDropGate(onDrop, { isTrusted, log }));
}

export const sendEvent: SendEvent = (name, payload) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.webContents.isDestroyed()) window.webContents.send(EVENT_CHANNEL, name, payload);
  }
};
