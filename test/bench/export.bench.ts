import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { PlanId } from '@shared/model/ids';
import { exportPlan } from '@electron/usecases/export-plan';
import { importFile } from '@electron/usecases/import-file';
import { type BenchReport, type BenchRow, machine, round } from './lib/report';
import { ACCOUNTS_OPTIONS, accountsFor, inFolder } from './lib/workspace';

const ROWS = 100_000;
const COLUMNS = 20;

/** Accounts a second out of a workspace of 100,000, in every format, against writing as many plain CSV cells from memory. */
export function run(): Promise<BenchReport> {
  return inFolder(async (bench) => {
    const { session, tasks, folder } = bench;
    const path = await accountsFor(bench, ROWS);
    await importFile(session, tasks, { path, options: ACCOUNTS_OPTIONS, mode: 'commit', planId: null });

    const peer = plainCsv();
    const rows: BenchRow[] = [];
    for (const format of ['xlsx', 'csv', 'geojson'] as const) {
      const start = performance.now();
      await exportPlan(session, tasks, {
        planId: PlanId.parse(1),
        format,
        locale: 'en',
        path: join(folder, `plan.${format}`),
      });
      const rowsPerSecond = Math.round(ROWS / ((performance.now() - start) / 1000));
      const ratio = round(rowsPerSecond / Number(peer.rowsPerSecond));
      rows.push({ case: `accounts-${ROWS}`, what: format, rowsPerSecond, ratio, ratioOf: `rows/s to ${peer.what}` });
    }
    return { bench: 'export', machine: machine(), rows: [...rows, peer] };
  });
}

function plainCsv(): BenchRow {
  const cells = Array.from({ length: ROWS }, (_, i) =>
    Array.from({ length: COLUMNS }, (_unused, c) => (c < 8 ? `cell ${i} ${c}` : i * c)),
  );
  const start = performance.now();
  stringify(cells);
  const seconds = (performance.now() - start) / 1000;
  return {
    case: `accounts-${ROWS}`,
    what: `csv-stringify, ${COLUMNS} cells in memory`,
    rowsPerSecond: Math.round(ROWS / seconds),
  };
}
