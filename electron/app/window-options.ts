import type { BrowserWindowConstructorOptions } from 'electron';
import { type Bounds, DEFAULT_SIZE, MINIMUM } from './window-bounds';

/** As in the screen's own tokens, so that the first frame does not flash. */
const BACKGROUND = { light: '#ffffff', dark: '#161b22' } as const;

export function backgroundColour(dark: boolean): string {
  return dark ? BACKGROUND.dark : BACKGROUND.light;
}

export interface WindowFacts {
  readonly preload: string;
  readonly bounds: Bounds | null;
  readonly dark: boolean;
  readonly title: string;
  readonly icon: string | null;
  readonly development: boolean;
}

/** The one place that decides what a window's page may do. */
export function windowOptions(facts: WindowFacts): BrowserWindowConstructorOptions {
  return {
    ...(facts.bounds ?? DEFAULT_SIZE),
    minWidth: MINIMUM.width,
    minHeight: MINIMUM.height,
    show: false,
    title: facts.title,
    ...(facts.icon === null ? {} : { icon: facts.icon }),
    backgroundColor: backgroundColour(facts.dark),
    autoHideMenuBar: true,
    webPreferences: {
      preload: facts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
      devTools: facts.development,
    },
  };
}
