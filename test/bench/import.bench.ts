import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { importFile } from '@electron/usecases/import-file';
import { type BenchReport, type BenchRow, machine, round } from './lib/report';
import { ACCOUNTS_OPTIONS, accountsFor, inFolder } from './lib/workspace';

const ROWS = 100_000;

/** Rows a second through the whole pipeline: decode, match, parse, check, place, compare, write in one transaction. */
export function run(): Promise<BenchReport> {
  return inFolder(async (bench) => {
    const { session, tasks, folder } = bench;
    const file = await accountsFor(bench, ROWS);
    const peers = [sqliteImport(folder, file), plainParse(file)].filter((peer) => peer !== null);
    const ours: BenchRow[] = [];
    for (const [what, mode] of [
      ['preview', 'preview'],
      ['commit', 'commit'],
      ['commit again, nothing changed', 'commit'],
    ] as const) {
      const start = performance.now();
      const { report } = await importFile(session, tasks, {
        path: file,
        options: ACCOUNTS_OPTIONS,
        mode,
        planId: null,
      });
      const seconds = (performance.now() - start) / 1000;
      if (report.rows.accepted !== ROWS) throw new Error(`${report.rows.rejected} rows rejected`);
      const rowsPerSecond = Math.round(ROWS / seconds);
      const peer = peers[0];
      ours.push({
        case: `accounts-${ROWS}`,
        what,
        rowsPerSecond,
        ratio: round(rowsPerSecond / Number(peer.rowsPerSecond)),
        ratioOf: `rows/s to ${peer.what}`,
      });
    }
    return { bench: 'import', machine: machine(), rows: [...ours, ...peers] };
  });
}

/** The shell's bulk load of the same file as text, without any checking; null where there is no sqlite3. */
function sqliteImport(folder: string, file: string): BenchRow | null {
  const start = performance.now();
  const done = spawnSync('sqlite3', [join(folder, 'peer.db'), '.mode csv', `.import ${file} peer`]);
  if (done.error || done.status !== 0) return null;
  return peerRow('sqlite3 .import', performance.now() - start);
}

function plainParse(file: string): BenchRow {
  const start = performance.now();
  Papa.parse(readFileSync(file, 'utf8'), { header: true });
  return peerRow('papaparse alone', performance.now() - start);
}

function peerRow(what: string, ms: number): BenchRow {
  return { case: `accounts-${ROWS}`, what, rowsPerSecond: Math.round(ROWS / (ms / 1000)) };
}
