import { AccountCode, RepCode } from '@shared/model/ids';
import { insertActivities } from '@electron/store/activities';
import { upsertReps } from '@electron/store/reps';
import { upsertSales } from '@electron/store/sales';
import { importFile } from '@electron/usecases/import-file';
import { type HealthInput, readHealth } from '@electron/usecases/read-health';
import { seeded } from '../unit/support/field';
import { type BenchReport, type BenchRow, machine, round } from './lib/report';
import { ACCOUNTS_OPTIONS, accountsFor, type BenchWorkspace, inFolder } from './lib/workspace';

const ACCOUNTS = 100_000;
const ACTIVITIES = 300_000;
const SALES = 200_000;
const BATCH = 10_000;
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

async function addRecords({ session }: BenchWorkspace): Promise<void> {
  const random = seeded(3);
  const { db } = session.require();
  const { accounts } = await session
    .require()
    .cache.ground()
    .then((ground) => ground.field);
  const account = () => AccountCode.parse(accounts.code[Math.floor(random() * accounts.code.length)]);
  const rep = () => RepCode.parse(`R${Math.floor(random() * 60)}`);
  const day = () => new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 730))).toISOString().slice(0, 10);
  await upsertReps(
    db,
    Array.from({ length: 60 }, (_, r) => ({ code: RepCode.parse(`R${r}`) })),
  );
  await db.transaction().execute(async (trx) => {
    for (let done = 0; done < ACTIVITIES; done += BATCH) {
      await insertActivities(
        trx,
        Array.from({ length: BATCH }, () => ({
          account: account(),
          rep: rep(),
          at: `${day()}T09:00:00`,
          kind: 'visit',
        })),
      );
    }
    for (let done = 0; done < SALES; done += BATCH) {
      await upsertSales(
        trx,
        Array.from({ length: BATCH }, () => ({ account: account(), period: day().slice(0, 7), amount: 1, rep: rep() })),
      );
    }
  });
}
