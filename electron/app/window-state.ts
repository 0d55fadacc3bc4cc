import { type BrowserWindow, screen } from 'electron';
import { type JsonFile, jsonFile } from './json-file';
import type { Log } from './log';
import { type Bounds, placeOnScreens, WindowState } from './window-bounds';

export interface WindowMemory {
  bounds(): Bounds | null;
  maximized(): boolean;
  follow(window: BrowserWindow): void;
}

/** Own code, because the built-in window-state persistence begins with Electron 44. */
export function rememberWindow(path: string, log: Log): WindowMemory {
  const fallback = (): WindowState => ({ bounds: null, maximized: false });
  const file: JsonFile<WindowState> = jsonFile({ path, schema: WindowState, fallback, log });
  const saved = file.read();
  return {
    bounds: () =>
      placeOnScreens(
        saved.bounds,
        screen.getAllDisplays().map((display) => display.workArea),
      ),
    maximized: () => saved.maximized,
    follow(window) {
      window.on('close', () => {
        try {
          file.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
        } catch (error) {
          log.warn('window place not written', { error: String(error) });
        }
      });
    },
  };
}
