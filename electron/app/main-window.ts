import { BrowserWindow, nativeTheme } from 'electron';
import { APP_ORIGIN } from '@shared/contract/assets';
import { backgroundColour, windowOptions } from './window-options';
import type { WindowMemory } from './window-state';

export interface MainWindowDeps {
  readonly preload: string;
  readonly icon: string | null;
  readonly devServer: string | null;
  readonly title: string;
  readonly memory: WindowMemory;
}

export function openMainWindow({ preload, icon, devServer, title, memory }: MainWindowDeps): BrowserWindow {
  const bounds = memory.bounds();
  const dark = nativeTheme.shouldUseDarkColors;
  const window = new BrowserWindow(
    windowOptions({ preload, icon, bounds, dark, title, development: devServer !== null }),
  );
  memory.follow(window);
  window.once('ready-to-show', () => {
    if (memory.maximized()) window.maximize();
    window.show();
  });
  // The title is the app's to set: it names the workspace, whatever the page calls itself.
  window.on('page-title-updated', (event) => event.preventDefault());
  void window.loadURL(devServer ?? `${APP_ORIGIN}/`);
  return window;
}

/** Keeps window and pages in step with the chosen theme and with the system's. */
export function followTheme(onChange: (dark: boolean) => void): void {
  nativeTheme.on('updated', () => {
    const dark = nativeTheme.shouldUseDarkColors;
    for (const window of BrowserWindow.getAllWindows()) window.setBackgroundColor(backgroundColour(dark));
    onChange(dark);
  });
}
