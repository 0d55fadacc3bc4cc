import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme, session as browserSession } from 'electron';
import { connectIpc, sendEvent } from '@electron/ipc/connect';
import { createHandlers, type HandlerDeps } from '@electron/ipc/handlers';
import { openGivenFile } from '@electron/usecases/imports';
import { settleDue } from '@electron/usecases/settle-due';
import { DomainError } from '@shared/model/result';
import { termTexts } from '@shared/texts/terms';
import type { Opening } from './arguments';
import { clearFolder } from './clear-folder';
import { reviveWindow } from './crash-guard';
import type { Folders } from './folders';
import { lockDownSession } from './lock-down';
import type { Log } from './log';
import { followTheme, openMainWindow } from './main-window';
import { installMenu } from './menu';
import { createTileFetcher } from './online-tiles';
import { serveApp } from './protocol';
import { askBeforeClosing, closeBeforeQuit } from './quit';
import { takeScreenshot } from './screenshot';
import { createServices } from './services';
import { rememberWindow } from './window-state';

export interface DesktopDeps {
  readonly folders: Folders;
  readonly devServer: string | null;
  /** See HandlerDeps. */
  readonly tileHost: string;
  readonly log: Log;
}

const DUE_EVERY_MS = 5 * 60_000;

/** The app with its window. Electron must be ready. */
export class Desktop {
  readonly #deps: DesktopDeps;
  readonly #services: HandlerDeps;
  #window: BrowserWindow | null = null;
  #atStart: Opening | null = null;
  /** Of the open workspace. */
  #name: string | null = null;

  constructor(deps: DesktopDeps) {
    this.#deps = deps;
    const { folders, log, devServer, tileHost } = deps;
    this.#services = createServices({
      folders,
      tileHost,
      log,
      window: () => this.#window,
      onSwitched: (info) => {
        this.#name = info?.name ?? null;
        this.#refresh();
        sendEvent('workspace.changed', {});
      },
    });
    // Of a process that died: this is the only one with these settings.
    void clearFolder(folders.findings);
    closeBeforeQuit(() => this.#close(), this.#services.tasks, log);
    this.#serve();
    const services = this.#services;
    const onDrop = (path: string): Promise<unknown> => openGivenFile(services.session, services, path);
    connectIpc({ handlers: createHandlers(services), onDrop }, devServer, log);
    this.#followPreferences();
    // What takes effect on a day does so while the app stays open over midnight.
    setInterval(() => void settleDue(services.session), DUE_EVERY_MS).unref();
  }

  /** @param opening what to open before the screen asks what is open */
  start(opening: Opening | null): void {
    const { folders, devServer, log } = this.#deps;
    this.#atStart = opening;
    if (opening !== null) this.#services.workspaces.openAtStart(opening);
    this.#refresh();
    const memory = rememberWindow(join(folders.userData, 'window.json'), log);
    const { preload, icon } = folders;
    this.#window = openMainWindow({ preload, icon, devServer, title: this.#title(), memory });
    this.#window.on('closed', () => {
      this.#window = null;
    });
    reviveWindow(this.#window, () => this.#locale(), log);
    askBeforeClosing(this.#window, this.#services.tasks, () => this.#locale());
  }

  /** Opens what the person chose outside the window, which learns of a failure by an event. */
  open(opening: Opening): void {
    this.#services.workspaces.open(opening).catch((error: unknown) => {
      if (!(error instanceof DomainError)) this.#deps.log.error('opening failed', { error: String(error) });
      const problem = error instanceof DomainError ? error : new DomainError('internal');
      sendEvent('app.problem', { code: problem.code, params: { ...problem.params } });
    });
  }

  front(): void {
    if (this.#window?.isMinimized()) this.#window.restore();
    this.#window?.show();
    this.#window?.focus();
  }

  /** @returns whether the picture was written, and shows the workspace that was to be opened, if any was */
  async photograph(path: string): Promise<boolean> {
    const taken = this.#window !== null && (await takeScreenshot(this.#window, path));
    const shown = this.#atStart === null || this.#name !== null;
    await this.#services.session.close();
    return taken && shown;
  }

  async #close(): Promise<void> {
    await this.#services.workspaces.close();
    await clearFolder(this.#deps.folders.findings);
  }

  #serve(): void {
    const { folders, devServer, log } = this.#deps;
    const roots = { renderer: folders.renderer, basemaps: join(folders.resources, 'basemaps') };
    const fetchTile = createTileFetcher(app.getVersion(), () => this.#services.preferences.current());
    lockDownSession(browserSession.defaultSession, devServer, log);
    serveApp(browserSession.defaultSession, { roots, devServer, fetchTile });
  }

  #followPreferences(): void {
    const { preferences } = this.#services;
    nativeTheme.themeSource = preferences.current().theme;
    followTheme((dark) => sendEvent('theme.changed', { dark }));
    preferences.onChange((now, before) => {
      if (now.theme !== before.theme) nativeTheme.themeSource = now.theme;
      if (now.locale !== before.locale) this.#refresh();
    });
  }

  /** What the system shows around the page: title and menu. */
  #refresh(): void {
    this.#window?.setTitle(this.#title());
    installMenu({
      locale: this.#locale(),
      mac: process.platform === 'darwin',
      development: this.#deps.devServer !== null,
      workspaceOpen: this.#name !== null,
      choose: (action) => sendEvent('menu.action', { action }),
    });
  }

  #title(): string {
    const { product } = termTexts[this.#locale()];
    return this.#name === null ? product : `${product} — ${this.#name}`;
  }

  #locale(): 'zh-CN' | 'en' {
    return this.#services.preferences.current().locale;
  }
}
