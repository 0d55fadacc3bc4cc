import { AccountCode, RepCode } from '@shared/model/ids';
import { insertActivities } from '@electron/store/activities';
import { upsertReps } from '@electron/store/reps';
import { upsertSales } from '@electron/store/sales';
import { seeded } from '../../unit/support/field';
import type { BenchWorkspace } from './workspace';

const ACTIVITIES = 300_000;
const SALES = 200_000;
const BATCH = 10_000;

/** Sixty reps, visits and sales at the accounts a workspace has. */
export async function addRecords({ session }: BenchWorkspace): Promise<void> {
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
