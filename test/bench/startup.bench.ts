import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSample } from '@electron/usecases/sample';
import { type Display, openDisplay } from './lib/display';
import { type BenchReport, machine, percentile, round } from './lib/report';
import { inFolder } from './lib/workspace';

const RUNS = 7;

/** The least an Electron app can do: one empty window, shown, pictured, closed. */
const EMPTY_APP = `
const { app, BrowserWindow } = require('electron');
const { writeFileSync } = require('node:fs');
app.whenReady().then(async () => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { sandbox: true } });
  await window.loadURL('data:text/html,<title>empty</title>');
  await window.webContents.executeJavaScript(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const picture = await window.webContents.capturePage();
  writeFileSync(process.argv.at(-1), picture.toPNG());
  app.exit(0);
}).catch(() => app.exit(1));
`;

/** From starting the process to a picture of the ready screen and the end of the process, against an empty window. */
export function run(): Promise<BenchReport> {
  return inFolder(async ({ session, tasks, folder }) => {
    const workspace = join(folder, 'sample.bailiwick');
    await loadSample(session, workspace, tasks);
    await session.close();
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(empty, 'package.json'), '{"name":"empty","main":"main.js"}');
    writeFileSync(join(empty, 'main.js'), EMPTY_APP);

    const display = await openDisplay();
    const profile = (name: string): string => `--user-data-dir=${join(folder, name)}`;
    const picture = join(folder, 'picture.png');
    const cases = [
      { what: 'empty Electron window', args: [profile('empty-profile'), empty, picture] },
      { what: 'start screen', args: [profile('start'), '.', `--screenshot=${picture}`] },
      {
        what: 'sample workspace, map drawn',
        args: [profile('open'), '.', `--open=${workspace}`, `--screenshot=${picture}`],
      },
    ];
    try {
      // Taking turns, so that a slow minute of the machine falls on all of them.
      const times = cases.map((): number[] => []);
      for (let round = 0; round <= RUNS; round++) {
        for (const [i, { args }] of cases.entries()) {
          const ms = await timeOf(args, display);
          if (round > 0) times[i].push(ms);
        }
      }
      const medians = times.map((t) =>
        percentile(
          t.toSorted((a, b) => a - b),
          0.5,
        ),
      );
      const rows = cases.map(({ what }, i) => ({
        case: '1366x768',
        what,
        medianMs: Math.round(medians[i]),
        ratio: round(medians[i] / medians[0]),
        ratioOf: 'time to the empty window',
      }));
      return { bench: 'startup', machine: machine(), rows };
    } finally {
      display.close();
    }
  });
}

async function timeOf(args: readonly string[], { env }: Display): Promise<number> {
  const switches = JSON.parse(process.env.BAILIWICK_SWITCHES ?? '[]') as string[];
  const start = performance.now();
  const child = spawn(process.execPath, [...switches, ...args], { env, stdio: 'ignore' });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`exit code ${code}: ${args.join(' ')}`);
  return performance.now() - start;
}
