import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { type Bridge, CALL_CHANNEL, DROP_CHANNEL, EVENT_CHANNEL } from '@shared/contract/channels';

/** Names and payloads are checked in the main process; `ipcRenderer` itself never reaches the page. */
const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  // Empty for what the person did not drop: a page can name no path of its own.
  drop: (file) => ipcRenderer.invoke(DROP_CHANNEL, webUtils.getPathForFile(file)),
  on(listener) {
    const relay = (_event: Electron.IpcRendererEvent, name: string, payload: unknown): void => listener(name, payload);
    ipcRenderer.on(EVENT_CHANNEL, relay);
    return () => void ipcRenderer.off(EVENT_CHANNEL, relay);
  },
};

contextBridge.exposeInMainWorld('bailiwick', bridge);
