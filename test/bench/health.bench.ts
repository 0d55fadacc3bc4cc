import { importFile } from '@electron/usecases/import-file';
import { type HealthInput, readHealth } from '@electron/usecases/read-health';
import { addRecords } from './lib/records';
import { type BenchReport, type BenchRow, machine, round } from './lib/report';
import { ACCOUNTS_OPTIONS, accountsFor, inFolder } from './lib/workspace';

const ACCOUNTS = 100_000;
const LIMIT_MS = 1000;

/** The health page's numbers, and the longest list behind one, over a large workspace: gathered from the file and judged. */
export function run(): Promise<BenchReport> {
  return inFolder(async (bench) => {
    const path = await accountsFor(bench, ACCOUNTS);
    await importFile(bench.session, bench.tasks, { path, options: ACCOUNTS_OPTIONS, mode: 'commit', planId: null });
    await addRecords(bench);
    const { path: file } = bench.session.require();
    const asked = { path: file, today: '2026-01-15' } as const;
    return {
      bench: 'health',
      machine: machine(),
      rows: [
        await row('report', { ...asked, want: 'report' }),
        await row('list of the accounts nobody has seen', {
          ...asked,
          want: 'list',
          issue: 'activity.never',
          english: true,
        }),
      ],
    };
  });
}

async function row(what: string, input: HealthInput): Promise<BenchRow> {
  const times: number[] = [];
  for (let run = 0; run < 6; run++) {
    const start = performance.now();
    await readHealth(input);
    times.push(performance.now() - start);
  }
  const medianMs = times.slice(1).toSorted((a, b) => a - b)[2];
  return {
    case: `accounts-${ACCOUNTS}`,
    what,
    medianMs: round(medianMs, 0),
    ratio: round(medianMs / LIMIT_MS),
    ratioOf: 'time to one second',
  };
}
