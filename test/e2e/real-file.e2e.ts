import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, type Page } from '@playwright/test';
import Papa from 'papaparse';
import readWorkbook from 'read-excel-file/node';
import { answerSaveDialog } from './dialogs';
import { type RunningApp, test } from './launch';
import { BalancePanel } from './pages/balance';
import { callOk } from './pages/bridge';
import { DataPage } from './pages/data';
import { ExportDialog } from './pages/export-dialog';
import { numberIn } from './pages/figures';
import { Frame } from './pages/frame';
import { Inspector } from './pages/inspector';
import { MapPane } from './pages/map';
import { Plans } from './pages/plans';
import { Start } from './pages/start';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/import');
const POINTS = join(FIXTURES, 'cn_simplemaps_points.csv');
const FAULTY = join(FIXTURES, '08_bad_coordinates_utf8.csv');
const STREETS = join(FIXTURES, '02_streets_gb18030_rare.csv');

type Place = Readonly<Record<'name' | 'adcode' | 'pref_code', string>>;

/** Codes of the units of each territory, by its name. */
type Division = ReadonlyMap<string, readonly string[]>;

function placesOfFile(): readonly Place[] {
  const text = readFileSync(POINTS, 'utf8').replace(/^\uFEFF/u, '');
  return Papa.parse<Place>(text, { header: true, skipEmptyLines: true }).data;
}

/** The line of a file that holds `text`, the heading being line 1. */
function lineOf(path: string, text: string): number {
  return (
    readFileSync(path, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  );
}

/** From an empty profile to a workspace over all of China, in Chinese, as a person does it. */
async function newWorkspace(running: RunningApp, path: string): Promise<Frame> {
  const { app, page } = running;
  const start = new Start(page);
  await start.speak('zh-CN');
  await answerSaveDialog(app, path);
  await start.newWorkspace('全国 2026', 'china-prefectures');
  const frame = new Frame(page);
  await frame.ready();
  await expect(page.getByTestId('page-data')).toBeVisible();
  return frame;
}

async function accountsInFile(page: Page): Promise<number> {
  return (await callOk(page, 'workspace.current', {}))?.counts.accounts ?? -1;
}

/** Selects what a lasso around the middle of the map encloses, after bringing a city there, and makes a territory of it. */
async function drawTerritory(page: Page, city: string, name: string): Promise<void> {
  const [frame, map, inspector] = [new Frame(page), new MapPane(page), new Inspector(page)];
  await frame.find(city, city);
  await map.moved(() => map.zoomToSelection());
  await page.keyboard.press('Escape');
  await expect(inspector.selection).toBeHidden();
  for (let step = 0; step < 2; step++) await map.zoomOut();
  await map.lasso(150);
  expect(await inspector.selectedCount()).toBeGreaterThan(1);
  await inspector.aimAtNew(name);
  await inspector.commit();
}

async function divisionOf(page: Page): Promise<Division> {
  const [{ id }] = await callOk(page, 'plan.list', {});
  const plan = await callOk(page, 'plan.get', { planId: id });
  const { units } = await callOk(page, 'field.get', {});
  const present = plan.territories.filter((t) => !t.removed);
  return new Map(
    present.map((t) => [t.name, units.code.filter((_, u) => plan.territories[plan.unitTerritory[u]]?.key === t.key)]),
  );
}

/** By what the file says alone. */
function customersIn(division: Division, name: string): number {
  return placesOfFile().filter((p) => division.get(name)?.includes(p.pref_code)).length;
}

function expectAllocation(path: string, division: Division): void {
  const places = placesOfFile();
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  expect(rows.map((row) => row['客户名称']).toSorted()).toEqual(places.map((p) => p.name).toSorted());
  expect(new Set(rows.map((row) => row['客户编号'])).size).toBe(places.length);
  for (const name of division.keys())
    expect(rows.filter((row) => row['销售区域'] === name)).toHaveLength(customersIn(division, name));
}

function expectAreas(path: string, division: Division): void {
  const found: unknown = JSON.parse(readFileSync(path, 'utf8'));
  expect(found).toMatchObject({
    type: 'FeatureCollection',
    features: [...division].map(([name, unitCodes]) => ({
      type: 'Feature',
      geometry: { type: 'MultiPolygon' },
      properties: { name, unitCodes, accounts: customersIn(division, name) },
    })),
  });
}

test('a spreadsheet of customers becomes a workspace; nothing is written before it is said', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { app, page } = running;
  await newWorkspace(running, join(folder, 'china.bailiwick'));
  const data = new DataPage(app, page);

  // A file with faults: every doubtful row is named, and leaving writes nothing.
  await data.check('accounts', FAULTY);
  expect([await data.rows('read'), await data.rows('accepted'), await data.rows('rejected')]).toEqual([800, 799, 1]);
  await expect(data.problems).toContainText('23°7′48.0″N');
  await page.getByTestId('problem-filter-filter').fill('115.8045');
  const exchanged = data.problems.getByRole('row').filter({ hasText: '115.8045' }).first();
  await expect(exchanged).toContainText('115.8045');
  expect(numberIn(await exchanged.innerText())).toBe(lineOf(FAULTY, '115.8045'));
  await data.leave();
  expect(await accountsInFile(page)).toBe(0);

  // GB18030 with characters that only its four-byte codes have.
  await data.check('accounts', STREETS);
  await expect(page.getByTestId('import-encoding')).toContainText('GB18030');
  for (const [row, street] of [
    [2, '湖㳇镇'],
    [5, '㮾梨街道'],
  ] as const)
    await expect(data.sampleRow(row)).toContainText(street);
  await data.leave();

  // The customers themselves.
  const places = placesOfFile();
  await data.check('accounts', POINTS);
  await expect(data.columnOf('name')).toContainText('name');
  await expect(data.columnOf('lng')).toContainText('lon');
  await expect(data.columnOf('unit')).toContainText('adcode');
  expect(await data.rows('read')).toBe(places.length);
  expect((await data.rows('accepted')) + (await data.rows('rejected'))).toBe(places.length);
  expect(await data.rows('added')).toBe(await data.rows('accepted'));
  expect(await accountsInFile(page)).toBe(0);
  await data.commit();
  expect(await accountsInFile(page)).toBe(places.length);
  await data.back();
  await expect(data.count('accounts')).toHaveText('1,744');
});

test('territories drawn over real customers: balance, matrix, three exports, and all of it undone', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const { app, page } = running;
  const frame = await newWorkspace(running, join(folder, 'china.bailiwick'));
  const data = new DataPage(app, page);
  await data.check('accounts', POINTS);
  await data.commit();

  await frame.go('map');
  await new MapPane(page).drawn();
  await drawTerritory(page, '武汉', '华中区');
  await drawTerritory(page, '成都', '西南区');

  // Each territory weighs what the file says lies in its units.
  const places = placesOfFile();
  const division = await divisionOf(page);
  expect([...division.keys()]).toEqual(['华中区', '西南区']);
  const panel = new BalancePanel(page);
  await panel.measure('客户数');
  for (const name of division.keys()) {
    const customers = customersIn(division, name);
    expect(customers).toBeGreaterThan(10);
    await expect(panel.row(name)).toContainText(String(customers));
  }
  await panel.tab('matrix');
  for (const name of division.keys()) await expect(panel.matrix).toContainText(name);
  // Without market figures all of it is unclassified.
  const total = String(customersIn(division, '华中区') + customersIn(division, '西南区'));
  await expect(panel.matrix.getByRole('row').last().getByText(total, { exact: true }).first()).toBeVisible();

  // Handed out, and read back by other means.
  await frame.go('plans');
  const exports = new ExportDialog(app, page, folder);
  expectAllocation(await exports.write('csv', 'plan.csv'), division);
  expectAreas(await exports.write('geojson', 'plan.geojson'), division);
  const sheets = await readWorkbook(await exports.write('xlsx', 'plan.xlsx'));
  expect(sheets.map((s) => s.sheet)).toEqual(['摘要', '销售区域', '客户归属', '变更', '成熟度矩阵', '规则与假设']);
  expect(sheets[2].data).toHaveLength(places.length + 1);

  // Two edits, both taken back from the history.
  const plans = new Plans(page);
  await plans.showHistory();
  await expect(plans.history.getByRole('listitem')).toHaveCount(3);
  await plans.backTo(0);
  await expect.poll(async () => (await divisionOf(page)).size).toBe(0);
  await expect(page.getByTestId('edit-undo')).toBeDisabled();
});
