import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';

async function openWindow(): Promise<void> {
  const window = new BrowserWindow({
    webPreferences: { preload: join(import.meta.dirname, '../preload/preload.cjs'), sandbox: true },
  });
  await window.loadFile(join(import.meta.dirname, '../renderer/index.html'));
}

// Not awaited at the top level: Electron is ready only once this module has been evaluated.
void app.whenReady().then(openWindow);
