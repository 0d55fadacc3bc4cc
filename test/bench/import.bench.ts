import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import type { ImportReport } from '@shared/contract/imports';
import { startRowChecks } from '@electron/tasks/row-check-thread';
import { importFile } from '@electron/usecases/import-file';
import { createImportHandlers } from '@electron/usecases/imports';
import { sheetOf, workbookBytes } from '../integration/import/support/workbook-bytes';
import { peakMemory } from './lib/peak-memory';
import { plainInserts } from './lib/plain-inserts';
import { type BenchReport, type BenchRow, machine, round } from './lib/report';
import { ACCOUNTS_OPTIONS, accountsFor, type BenchWorkspace, EMPTY, inFolder } from './lib/workspace';

const ROWS = 100_000;
const PEER_RUNS = 3;

/**
 * Rows a second through the whole pipeline: decode, match, parse, check, place, compare, write in one transaction. In the window a
 * person looks at what a file would do before it is written: the look does all of it and takes it back, and the commit writes the
 * rows the look has kept. The command line does all at one go.
 */
export function run(): Promise<BenchReport> {
  return inFolder(async (bench) => {
    const csv = await accountsFor(bench, ROWS);
    const peers = [sqliteImport(bench.folder, csv), plainParse(csv)].filter((peer) => peer !== null);
    const xlsx = asWorkbook(bench.folder, csv);
    const empty = bench.session.require().sqlite.serialize();
    const ours = await lookAndCommit(bench, 'csv', csv, peers[0]);
    await bench.session.create(join(bench.folder, 'at-one-go.bailiwick'), EMPTY);
    for (const what of ['commit at one go, without a look', 'commit again at one go, nothing changed']) {
      ours.push(await measured(`accounts-csv-${ROWS}`, what, peers[0], () => atOneGo(bench, csv)));
    }
    await bench.session.create(join(bench.folder, 'from-workbook.bailiwick'), EMPTY);
    ours.push(...(await lookAndCommit(bench, 'xlsx', xlsx, peers[0])));
    const ceiling = plainInserts(bench.session.require().sqlite, empty, join(bench.folder, 'plain.db'));
    ours.push(compared(peerRow('the same rows inserted into the same table, nothing else', ceiling), peers[0]));
    ours.push(await rowsAgain(bench, csv));
    return { bench: 'import', machine: machine(), rows: [...ours, ...peers] };
  });
}

/** As the window does it: through its calls, one after the other. */
async function lookAndCommit(bench: BenchWorkspace, format: string, path: string, peer: BenchRow): Promise<BenchRow[]> {
  const calls = callsOf(bench);
  const name = `accounts-${format}-${ROWS}`;
  const [start, options] = [performance.now(), ACCOUNTS_OPTIONS];
  const look = await measured(name, 'look', peer, async () => {
    const report = await calls['import.preview']({ token: path, options });
    return report;
  });
  const commit = await measured(name, 'commit after the look', peer, async () => {
    const { report } = await calls['import.commit']({ token: path, options });
    return report;
  });
  const both = { ...peerRow('look and commit together', performance.now() - start), case: name };
  await calls['import.close']({ token: path });
  return [look, commit, compared(both, peer)];
}

async function atOneGo({ session, tasks }: BenchWorkspace, path: string) {
  const file = { path, options: ACCOUNTS_OPTIONS, mode: 'commit', planId: null } as const;
  const { report } = await importFile(session, tasks, file);
  return report;
}

async function measured(
  name: string,
  what: string,
  peer: BenchRow,
  work: () => Promise<ImportReport>,
): Promise<BenchRow> {
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  const { value, megabytes } = await peakMemory(work);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  if (value.rows.accepted !== ROWS) throw new Error(`${value.rows.rejected} rows rejected`);
  const rowsPerSecond = Math.round(ROWS / seconds);
  const peakMbPer100000 = round((megabytes * 100_000) / ROWS, 0);
  const cpuMs = round((user + system) / 1000, 0);
  return compared({ case: name, what, rowsPerSecond, peakMbPer100000, cpuMs }, peer);
}

function callsOf({ session, tasks, folder }: BenchWorkspace) {
  return createImportHandlers(session, {
    pickFile: async () => null,
    pickTarget: async () => null,
    tokens: { add: (name) => name, path: (token) => token },
    tasks,
    startRowChecks: () => startRowChecks(resolve('out/main')),
    findingsDir: join(folder, 'findings'),
  });
}

function compared(row: BenchRow, peer: BenchRow): BenchRow {
  const ratio = round(Number(row.rowsPerSecond) / Number(peer.rowsPerSecond));
  return { ...row, ratio, ratioOf: `rows/s to ${peer.what}` };
}

const EDITS = 20;

/** How long a person who corrects a cell waits for the row's new verdict, in a checked file of so many rows. */
async function rowsAgain(bench: BenchWorkspace, csv: string): Promise<BenchRow> {
  const path = join(bench.folder, 'faulty.csv');
  const lines = readFileSync(csv, 'utf8').split('\n');
  // The seventh column is of money.
  const spoiled = lines.map((line, i) => (i % 1000 === 1 ? line.replace(/^((?:[^,]*,){6})[^,]*/u, '$1abc') : line));
  writeFileSync(path, spoiled.join('\n'));
  const handlers = callsOf(bench);
  await handlers['import.preview']({ token: path, options: ACCOUNTS_OPTIONS });
  const times: number[] = [];
  for (let edit = 0; edit <= EDITS; edit++) {
    const start = performance.now();
    const repair = { kind: 'cell', row: 2 + edit * 1000, column: 6, value: '12.5' } as const;
    const { checked } = await handlers['import.repair']({ token: path, repair });
    if (!checked?.accepted) throw new Error(`row ${repair.row} is still rejected`);
    times.push(performance.now() - start);
  }
  await handlers['import.close']({ token: path });
  // The first waits until the thread that checks has read what rows may refer to.
  const [first, ...rest] = times;
  const sorted = rest.toSorted((a, b) => a - b);
  return {
    case: `accounts-csv-${ROWS}`,
    what: 'a row checked again after an edit',
    firstMs: round(first, 0),
    medianMs: round(sorted[EDITS / 2], 1),
    worstMs: round(sorted[EDITS - 1], 1),
  };
}

/** The same table as a workbook, figures as numbers, words written in their cells. */
function asWorkbook(folder: string, csv: string): string {
  const { data } = Papa.parse<string[]>(readFileSync(csv, 'utf8').replace(/^\uFEFF/u, ''), { skipEmptyLines: true });
  const rows = data.map((cells) => cells.map((cell) => (/^\d{1,9}\.\d\d$/u.test(cell) ? Number(cell) : cell)));
  const path = join(folder, 'accounts.xlsx');
  writeFileSync(path, workbookBytes({ 客户: sheetOf(rows) }));
  return path;
}

/** The shell's bulk load of the same file as text, without any checking, at its best; null where there is no sqlite3. */
function sqliteImport(folder: string, file: string): BenchRow | null {
  const database = join(folder, 'peer.db');
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < PEER_RUNS; run++) {
    rmSync(database, { force: true });
    const start = performance.now();
    const done = spawnSync('sqlite3', [database, '.mode csv', `.import ${file} peer`]);
    if (done.error || done.status !== 0) return null;
    best = Math.min(best, performance.now() - start);
  }
  return peerRow('sqlite3 .import', best);
}

function plainParse(file: string): BenchRow {
  const start = performance.now();
  Papa.parse(readFileSync(file, 'utf8'), { header: true });
  return peerRow('papaparse alone', performance.now() - start);
}

function peerRow(what: string, ms: number): BenchRow {
  return { case: `accounts-csv-${ROWS}`, what, rowsPerSecond: Math.round(ROWS / (ms / 1000)) };
}
