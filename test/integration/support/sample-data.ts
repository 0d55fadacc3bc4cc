import type { AccountRecord } from '@shared/importing/records';
import { AccountCode, RepCode, UnitCode } from '@shared/model/ids';
import { upsertAccounts } from '@electron/store/accounts';
import { upsertReps } from '@electron/store/reps';
import type { Session } from '@electron/usecases/session';

/** Reps R0 …, with homes. */
export async function addReps(session: Session, count: number): Promise<void> {
  const reps = Array.from({ length: count }, (_, r) => ({
    code: RepCode.parse(`R${r}`),
    name: `Rep ${r}`,
    homeLng: 110 + r * 0.1,
    homeLat: 30,
  }));
  await session
    .require()
    .db.transaction()
    .execute((trx) => upsertReps(trx, reps));
  session.emitChange(['field']);
}

export function accountRecord(i: number, unit: string | null, more: Partial<AccountRecord> = {}): AccountRecord {
  return {
    code: AccountCode.parse(`A${i}`),
    name: `客户 ${i}`,
    unit: unit === null ? null : UnitCode.parse(unit),
    revenue: 1000 * (i + 1),
    ...more,
  };
}

export async function addAccounts(session: Session, accounts: readonly AccountRecord[]): Promise<void> {
  await session
    .require()
    .db.transaction()
    .execute((trx) => upsertAccounts(trx, accounts));
  session.emitChange(['field']);
}
