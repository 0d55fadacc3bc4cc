import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ElectronApplication, expect } from '@playwright/test';
import { answerOpenDialog, answerSaveDialog } from './dialogs';
import { appCommand, type RunningApp, test } from './launch';
import { call, callOk, eventAfter } from './pages/bridge';

const NEW = { name: '华东 2026', basemapId: 'china-prefectures', regions: ['33'] };

async function createWorkspace({ app, page }: RunningApp, path: string): Promise<void> {
  await answerSaveDialog(app, path);
  await callOk(page, 'workspace.create', NEW);
}

function title(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getTitle());
}

function startAgain({ profile }: RunningApp, ...args: string[]): ChildProcess {
  const { command, args: all, env } = appCommand(profile, args);
  return spawn(command, all, { env, stdio: 'ignore' });
}

test('workspaces are made, copied, closed and found again', async ({ launch, folder }) => {
  const running = await launch();
  const { app, page } = running;
  await createWorkspace(running, join(folder, 'east'));
  expect(existsSync(join(folder, 'east.bailiwick'))).toBe(true);
  expect(await title(app)).toMatch(/ — 华东 2026$/);

  await answerSaveDialog(app, join(folder, 'copy.bailiwick'));
  expect(await callOk(page, 'workspace.saveCopy', {})).toMatchObject({ fileName: 'copy.bailiwick' });
  expect(await callOk(page, 'workspace.backup', {})).toMatchObject({ fileName: expect.stringContaining('.backup-') });
  await callOk(page, 'workspace.close', {});
  expect(await title(app)).not.toContain('华东');
  expect(await callOk(page, 'workspace.current', {})).toBe(null);

  await answerOpenDialog(app, join(folder, 'copy.bailiwick'));
  expect(await callOk(page, 'workspace.openDialog', {})).toMatchObject({ fileName: 'copy.bailiwick', name: NEW.name });
  const { recents } = await callOk(page, 'app.info', {});
  expect(recents.map((r) => [r.fileName, r.missing])).toEqual([
    ['copy.bailiwick', false],
    ['east.bailiwick', false],
  ]);
  expect(await callOk(page, 'workspace.openRecent', { token: recents[1].token })).toMatchObject({
    fileName: 'east.bailiwick',
  });

  // A file that cannot be opened leaves the open one open.
  writeFileSync(join(folder, 'letter.bailiwick'), 'Dear customer');
  await answerOpenDialog(app, join(folder, 'letter.bailiwick'));
  expect(await call(page, 'workspace.openDialog', {})).toMatchObject({ ok: false, code: 'workspace.notDatabase' });
  expect(await callOk(page, 'workspace.current', {})).toMatchObject({ fileName: 'east.bailiwick' });
});

test('closing a dialog changes nothing', async ({ visited: { app, page } }) => {
  await answerOpenDialog(app, null);
  await answerSaveDialog(app, null);
  expect(await callOk(page, 'workspace.openDialog', {})).toBe(null);
  expect(await callOk(page, 'workspace.create', NEW)).toBe(null);
  expect(await callOk(page, 'workspace.current', {})).toBe(null);
});

test('a sample that is damaged can be made again from the screen', async ({ launch }) => {
  const { page, profile } = await launch();
  writeFileSync(join(profile, 'sample.bailiwick'), 'not a workspace any more');
  await page.getByTestId('start-sample').click();
  const notice = page.getByTestId('notice-error');
  await expect(notice.locator('[data-code="workspace.notDatabase"]')).toBeVisible();
  await notice.getByRole('button').first().click();
  await expect(page.getByTestId('status-bar')).toBeVisible({ timeout: 30_000 });
  expect(await callOk(page, 'workspace.current', {})).toMatchObject({ sample: true, counts: { accounts: 3000 } });
  expect(readdirSync(profile).filter((name) => /^sample\.2.*\.bailiwick$/.test(name))).toHaveLength(1);
});

test('a file named at start that is not there is told once', async ({ launch, folder }) => {
  const path = join(folder, 'gone.bailiwick');
  const { page } = await launch({ args: [`--open=${path}`] });
  // The screen may have asked first; after that there is simply nothing open.
  await call(page, 'workspace.current', {});
  expect(await callOk(page, 'workspace.current', {})).toBe(null);
});

test('a second start hands its file to the first and ends', async ({ launch, folder }) => {
  const running = await launch();
  const { app, page } = running;
  await createWorkspace(running, join(folder, 'east.bailiwick'));
  await callOk(page, 'workspace.close', {});
  await eventAfter(page, 'workspace.changed', async () => {
    const again = startAgain(running, join(folder, 'east.bailiwick'));
    await once(again, 'exit');
    expect(again.exitCode).toBe(0);
  });
  expect(await callOk(page, 'workspace.current', {})).toMatchObject({ fileName: 'east.bailiwick' });
  const problem = await eventAfter(page, 'app.problem', () =>
    once(startAgain(running, `--open=${join(folder, 'gone.bailiwick')}`), 'exit'),
  );
  expect(problem).toEqual({ code: 'workspace.notFound', params: { file: 'gone.bailiwick' } });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('preferences and the place of the window survive a restart', async ({ launch, folder }) => {
  const profile = join(folder, 'kept');
  const first = await launch({ profile });
  await callOk(first.page, 'app.setPreferences', { locale: 'zh-CN', theme: 'dark' });
  const bounds = { x: 40, y: 60, width: 1100, height: 700 };
  await first.app.evaluate(({ BrowserWindow }, b) => BrowserWindow.getAllWindows()[0].setBounds(b), bounds);
  await first.close();

  const second = await launch({ profile });
  expect((await callOk(second.page, 'app.info', {})).preferences).toMatchObject({ locale: 'zh-CN', theme: 'dark' });
  expect(await second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].getSize())).toEqual([
    1100, 700,
  ]);
  expect(await second.app.evaluate(({ nativeTheme }) => nativeTheme.themeSource)).toBe('dark');
});

test('the menu speaks the language chosen and asks the screen to act', async ({ launch }) => {
  const { app, page } = await launch();
  const label = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('file.open')?.label);
  await callOk(page, 'app.setPreferences', { locale: 'en' });
  expect(await label()).toBe('Open workspace…');
  await callOk(page, 'app.setPreferences', { locale: 'zh-CN' });
  expect(await label()).toBe('打开工作区…');
  const chosen = await eventAfter(page, 'menu.action', () =>
    app.evaluate(({ Menu }) => void Menu.getApplicationMenu()?.getMenuItemById('view.palette')?.click()),
  );
  expect(chosen).toEqual({ action: 'view.palette' });
});

test('text reaches the clipboard', async ({ visited: { app, page } }) => {
  await callOk(page, 'app.copyText', { text: '区域\t负荷率' });
  expect(await app.evaluate(async ({ clipboard }) => clipboard.readText())).toBe('区域\t负荷率');
});

test('a window whose page died comes back once', async ({ launch }) => {
  const { app } = await launch();
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false });
  });
  await app.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0];
    const loaded = new Promise<void>((resolve) => webContents.once('did-finish-load', () => resolve()));
    webContents.forcefullyCrashRenderer();
    await loaded;
  });
  const bridge: unknown = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0].webContents.executeJavaScript('typeof window.bailiwick.call'),
  );
  expect(bridge).toBe('function');
});

test("a command on the app's own binary needs no display", async ({ folder }) => {
  const { command, args, env } = appCommand(join(folder, 'profile'), ['balance', '--help']);
  const { DISPLAY: _x, WAYLAND_DISPLAY: _wayland, ...headless } = env;
  const { stdout } = await promisify(execFile)(command, args, { env: headless });
  expect(stdout).toContain('--workspace');
});
