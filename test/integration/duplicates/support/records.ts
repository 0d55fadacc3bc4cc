import type { AccountRecord } from '@shared/importing/records';
import { AccountCode, RepCode } from '@shared/model/ids';
import { insertActivities } from '@electron/store/activities';
import { upsertClaims } from '@electron/store/claims';
import { upsertSales } from '@electron/store/sales';
import type { Session } from '@electron/usecases/session';
import { accountRecord, addAccounts, addReps } from '../../support/sample-data';
import { openGrid, type Opened } from '../../support/workspace';

/** Two records of one company (A0, A1), one of another that looks like it (A2), and one of nobody's kin (A3). */
export const COMPANIES: readonly Partial<AccountRecord>[] = [
  { name: '恒锐机械有限公司', phone: '13900000001', address: '文三路12号', products: ['轴承'], revenue: 1000 },
  {
    name: '恒锐机械',
    phone: '+86 139 0000 0001',
    address: '文三路１２号',
    products: ['刀具'],
    revenue: 500,
    since: '2019-01-01',
  },
  { name: '恒锐机床有限公司', phone: '13900000002', address: '学院路9号' },
  { name: '大地包装有限公司', phone: '13900000003', address: '人民路3号' },
];

/** A grid with these companies, three reps, and history at A0, A1 and A2; the same sales and claims at A0 and A1 on purpose. */
export async function openWithTwins(): Promise<Opened> {
  const opened = await openGrid();
  await addReps(opened.session, 3);
  await addAccounts(
    opened.session,
    COMPANIES.map((company, i) => accountRecord(i, `U${i < 3 ? 0 : 5}`, company)),
  );
  await addHistory(opened.session, ['A0', 'A1', 'A2']);
  return opened;
}

export async function addHistory(session: Session, codes: readonly string[], period = '2025-Q1'): Promise<void> {
  const accounts = codes.map((code) => AccountCode.parse(code));
  const rep = RepCode.parse('R0');
  await session
    .require()
    .db.transaction()
    .execute(async (trx) => {
      await upsertSales(
        trx,
        accounts.map((account, i) => ({ account, period, amount: 100 + i, rep })),
      );
      await insertActivities(
        trx,
        accounts.map((account) => ({ account, rep, at: '2025-03-01 10:00', kind: 'visit' })),
      );
      await upsertClaims(
        trx,
        accounts.map((account) => ({
          account,
          rep,
          registeredAt: '2025-02-01 09:00',
          expiresAt: '2026-12-31 09:00',
          assignedAt: null,
          firstContactAt: null,
        })),
      );
    });
  session.emitChange(['field']);
}
