import { join } from 'node:path';
import { _electron as electron, type Page } from '@playwright/test';
import { loadSample } from '@electron/usecases/sample';
import { BalancePanel } from '../e2e/pages/balance';
import { Inspector } from '../e2e/pages/inspector';
import { MapPane } from '../e2e/pages/map';
import { countyPlan } from './lib/county-plan';
import { openDisplay } from './lib/display';
import { type BenchReport, type BenchRow, machine, percentile, round } from './lib/report';
import { type Painted, type Watched, WindowClock } from './lib/window-clock';
import { inFolder } from './lib/workspace';

const FRAME_MS = 1000 / 60;
const RUNS = 15;
const READY_MS = 60_000;
const REST_MS = 400;

/** From an input in the real window to the frame that shows its outcome, against one frame and against a click on nothing. */
export function run(flags: readonly string[]): Promise<BenchReport> {
  const runs = flags.includes('--quick') ? 3 : RUNS;
  return inFolder(async (bench) => {
    const sample = join(bench.folder, 'sample.bailiwick');
    await loadSample(bench.session, sample, bench.tasks);
    const counties = await countyPlan(bench, { accounts: 100_000, territories: 50 });
    await bench.session.close();
    const rows = [
      ...(await measure('sample', sample, bench.folder, runs)),
      ...(await measure('2891 counties x 100000', counties, bench.folder, runs)),
    ];
    return { bench: 'frame', machine: machine(), rows };
  });
}

async function measure(name: string, workspace: string, folder: string, runs: number): Promise<readonly BenchRow[]> {
  const display = await openDisplay();
  const switches = JSON.parse(process.env.BAILIWICK_SWITCHES ?? '[]') as string[];
  const app = await electron.launch({
    executablePath: process.execPath,
    args: [...switches, `--user-data-dir=${join(folder, `profile ${name}`)}`, '.', `--open=${workspace}`],
    env: stringsOf(display.env),
  });
  try {
    const page = await app.firstWindow();
    await page.locator('html[data-ready=true]').waitFor({ timeout: READY_MS });
    await page.locator('.leaflet-container[data-map-drawn]').waitFor({ timeout: READY_MS });
    return await drive(name, page, runs);
  } finally {
    await app.close();
    display.close();
  }
}

async function drive(name: string, page: Page, runs: number): Promise<readonly BenchRow[]> {
  const clock = await WindowClock.on(page);
  const times = new Map<string, Painted[]>();
  async function time(what: string, watched: Watched, act: () => Promise<void>): Promise<void> {
    // What came before must have come to rest, or its work would be counted here.
    await page.waitForTimeout(REST_MS);
    const painted = await clock.time(watched, act);
    times.set(what, [...(times.get(what) ?? []), painted]);
  }
  const map = new MapPane(page);
  const inspector = new Inspector(page);
  const { x } = await map.centre();
  const target = await zoomToTerritory(page);
  const points = await unitPoints(page, 2 * runs + 2);
  const take = async (what: string, [left, top]: Point): Promise<void> => {
    await page.mouse.move(left, top);
    await time(what, 'selection', () => controlClick(page));
  };
  for (let n = 0; n <= runs; n++) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.mouse.move(x, 760);
    await time('click on nothing', 'any', () => page.mouse.click(x, 760));
    await take('unit selected', points[2 * n]);
    await inspector.aimAt(target);
    await take('preview changed by a unit', points[2 * n + 1]);
    await keepPromises(page);
    await time('commit', 'balance', () => page.keyboard.press('Enter'));
    await time('undo', 'balance', () => page.keyboard.press('Control+z'));
    await time('redo', 'balance', () => page.keyboard.press('Control+Shift+z'));
    await page.keyboard.press('Control+z');
    await measureChange(page, n, (act) => time('balance measure changed', 'measure', act));
  }
  const empty = {
    paintMs: median(times, 'click on nothing', (p) => p.paintMs),
    workMs: median(times, 'click on nothing', (p) => p.workMs),
  };
  return [...times].map(([what, all]) => rowOf(name, what, all.slice(1), empty));
}

type Point = readonly [left: number, top: number];

async function controlClick(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.mouse.down();
  await page.mouse.up();
  await page.keyboard.up('Control');
}

/** Says beforehand what becomes of accounts that are promised to somebody, where there are any: Enter would ask. */
async function keepPromises(page: Page): Promise<void> {
  const keep = page.getByTestId('guard-keep');
  if ((await keep.count()) === 0) return;
  await keep.click();
  // Enter is for the edit, not for the choice.
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

/** Brings a territory in the middle of the table and its surroundings into view; returns the name of another. */
async function zoomToTerritory(page: Page): Promise<string> {
  const names = new BalancePanel(page).table.locator('[data-row] [role=gridcell]:first-child');
  const map = new MapPane(page);
  await names.nth(2).click();
  await map.moved(() => map.zoomToSelection());
  await map.zoomOut();
  await map.zoomOut();
  await names.nth(2).click();
  return (await names.nth(1).innerText()).trim();
}

/** Places on the map with a unit of their own each, which a click with Ctrl takes. */
async function unitPoints(page: Page, wanted: number): Promise<readonly Point[]> {
  const { x, y } = await new MapPane(page).centre();
  const selected = async (): Promise<number> => {
    const said = await page.getByTestId('status-selected').allInnerTexts();
    return Number(/\d+/.exec(said.join())?.[0] ?? 0);
  };
  await page.waitForTimeout(500);
  const points: Point[] = [];
  for (let n = 0; points.length < wanted && n < 400; n++) {
    const [dx, dy] = [(n % 20) - 10, (Math.floor(n / 20) % 12) - 6];
    const point: Point = [x + 24 * dx, y + 18 * dy];
    await page.mouse.move(...point);
    const before = await selected();
    await controlClick(page);
    const after = await selected();
    if (after > before) points.push(point);
    else if (after < before) await controlClick(page);
  }
  if (points.length < wanted) throw new Error(`only ${points.length} units found on the map`);
  return points;
}

async function measureChange(page: Page, n: number, time: (act: () => Promise<void>) => Promise<void>): Promise<void> {
  await page.getByTestId('balance-measure').click();
  const option = page.locator('.ant-select-dropdown:visible .ant-select-item-option').nth(n % 2 === 0 ? 1 : 0);
  await option.hover();
  await page.waitForTimeout(300);
  await time(() => option.click());
}

function median(times: ReadonlyMap<string, readonly Painted[]>, what: string, read: (p: Painted) => number): number {
  return middle((times.get(what) ?? []).slice(1).map(read));
}

function middle(values: readonly number[]): number {
  return percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
}

type Empty = Pick<Painted, 'paintMs' | 'workMs'>;

function rowOf(name: string, what: string, all: readonly Painted[], empty: Empty): BenchRow {
  const paint = all.map((p) => p.paintMs).toSorted((a, b) => a - b);
  const work = middle(all.map((p) => p.workMs));
  return {
    case: name,
    what,
    medianMs: round(percentile(paint, 0.5), 1),
    p95Ms: round(percentile(paint, 0.95), 1),
    framesWithout: middle(all.map((p) => p.framesWithout)),
    workMs: round(work, 1),
    // The edit's own share of it, as a share of the time there is for a frame: of the processor, not of the clock on the wall.
    workOfFrame: round((work - empty.workMs) / FRAME_MS, 2),
    frames: round((percentile(paint, 0.5) - empty.paintMs) / FRAME_MS, 2),
    ratio: round(percentile(paint, 0.5) / empty.paintMs),
    ratioOf: 'time to the click on nothing',
  };
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
