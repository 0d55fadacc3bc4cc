import { existsSync, mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { writeAccountsFile } from '../bench/lib/accounts-file';
import { answerMessageBox, answerSaveDialog } from './dialogs';
import { type RunningApp, test } from './launch';
import { callOk } from './pages/bridge';
import { DataPage } from './pages/data';
import { DuplicatesPage } from './pages/duplicates';
import { ExportDialog } from './pages/export-dialog';
import { Frame } from './pages/frame';
import { Start } from './pages/start';
import { TaskCard } from './pages/task-card';

const ACCOUNTS = 100_000;
/** Enough to be in the middle of. */
const SOME_ACCOUNTS = 50_000;
const GO_ON = 0;
const STOP = 1;
// One after the other: each keeps both cores busy.
test.describe.configure({ mode: 'default' });

const UNITS = resolve(import.meta.dirname, '../../resources/basemaps/china-prefectures.units.json');

async function manyAccounts(folder: string, count: number): Promise<string> {
  const units = JSON.parse(readFileSync(UNITS, 'utf8')) as { code: string[] };
  const file = join(folder, 'many.csv');
  await writeAccountsFile(file, count, units.code);
  return file;
}

async function emptyWorkspace({ app, page }: RunningApp, folder: string): Promise<Frame> {
  const start = new Start(page);
  await start.speak('en');
  await answerSaveDialog(app, join(folder, 'large.bailiwick'));
  await start.newWorkspace('Large', 'china-prefectures');
  const frame = new Frame(page);
  await frame.ready();
  return frame;
}

async function accountsHeld(page: Page): Promise<number> {
  return (await callOk(page, 'workspace.current', {}))?.counts.accounts ?? -1;
}

/** What lies in the folder beside the workspace, the database's own companions left out. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('large.bailiwick') && !name.startsWith('profile'))
    .toSorted();
}

test('a large import and a large export show how far they are and stop when told to', async ({ launch, folder }) => {
  const running = await launch();
  const { app, page } = running;
  const file = await manyAccounts(folder, ACCOUNTS);
  const frame = await emptyWorkspace(running, folder);
  const data = new DataPage(app, page);
  const card = new TaskCard(page);
  const before = filesIn(folder);

  // While the file is checked the window goes on working: another page opens, with its data.
  await data.pick('accounts', file);
  await card.moving();
  await frame.go('plans');
  await expect(page.getByTestId('plan-list')).toBeVisible();
  // Still at it, and the bar does not say otherwise.
  await card.moving();
  await frame.go('data');

  // Stopped while it is checked, and once more while it is written: nothing of it stays.
  await card.cancel();
  await expect(page.getByTestId('import-failure')).toBeVisible();
  await data.leave();
  await data.check('accounts', file);
  expect(await data.rows('accepted')).toBe(ACCOUNTS);
  savedAgain(file);
  await page.getByTestId('import-commit').click();
  await card.moving();
  await card.cancel();
  await expect(page.getByTestId('import-failure')).toBeVisible();
  expect(await accountsHeld(page)).toBe(0);
  expect(filesIn(folder)).toEqual(before);

  // Whoever closes the window meanwhile is asked, and may go on.
  const boxes = await answerMessageBox(app, GO_ON);
  await page.getByTestId('import-commit').click();
  await card.moving();
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());
  expect(await boxes()).toBe(1);
  await expect(page.getByTestId('import-done')).toBeVisible({ timeout: 30_000 });
  expect(await accountsHeld(page)).toBe(ACCOUNTS);

  // An export that is stopped leaves the file that was there before.
  const target = join(folder, 'plan.xlsx');
  writeFileSync(target, 'the plan of last week');
  await frame.go('plans');
  await new ExportDialog(app, page, folder).start('xlsx', target);
  await card.moving();
  await card.cancel();
  await expect(page.getByTestId('notice-success')).toBeHidden();
  expect(readFileSync(target, 'utf8')).toBe('the plan of last week');
  expect(filesIn(folder)).toEqual([...before, 'plan.xlsx'].toSorted());

  // A search for duplicates that is stopped leaves nothing found, and is offered again.
  await new DuplicatesPage(page).open();
  await page.getByTestId('find-duplicates').click();
  await card.moving();
  await card.cancel();
  await expect(page.getByTestId('duplicates-never')).toBeVisible();
  expect(await callOk(page, 'duplicates.status', {})).toMatchObject({ scannedAt: null, lookedAt: null });
});

test('quitting in the middle of an import stops it and leaves the workspace as it was', async ({ launch, folder }) => {
  const running = await launch();
  const { app, page, profile } = running;
  const file = await manyAccounts(folder, SOME_ACCOUNTS);
  const frame = await emptyWorkspace(running, folder);
  const data = new DataPage(app, page);
  await frame.go('data');
  await data.check('accounts', file);
  savedAgain(file);
  await page.getByTestId('import-commit').click();
  await new TaskCard(page).moving();
  await answerMessageBox(app, STOP);
  const ended = app.waitForEvent('close');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0].close());
  await ended;
  // Closed properly: nothing left to be played in, nothing of the import, and no lock.
  expect(filesIn(folder)).toEqual(['many.csv']);
  expect(readdirSync(folder).filter((name) => name.endsWith('-wal'))).toEqual([]);
  // What the check found went with the process; what one that was killed leaves goes at the next start.
  const findings = join(profile, 'findings');
  expect(existsSync(findings)).toBe(false);
  mkdirSync(findings);
  writeFileSync(join(findings, 'findings-1.sqlite'), 'of a customer');
  const again = await launch({ profile, args: [`--open=${join(folder, 'large.bailiwick')}`] });
  await new Frame(again.page).ready();
  expect(await accountsHeld(again.page)).toBe(0);
  expect(existsSync(findings)).toBe(false);
});

/** A file saved since its check is read once more, which takes the time these tests need to step in. */
function savedAgain(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}
