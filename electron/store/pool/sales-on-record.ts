import type { SaleOnRecord } from '@shared/rules/pool/dry-run';
import type { FieldIndex } from '@shared/planning/snapshot';
import { lastDayBefore } from '@shared/model/day';
import type { Db } from '@electron/workspace/schema';

/** Sales whose seller is recorded, of accounts and reps the field holds. */
export async function readSalesOnRecord(db: Db, index: FieldIndex): Promise<SaleOnRecord[]> {
  const rows = await db
    .selectFrom('sale')
    .innerJoin('account', 'account.id', 'sale.account_id')
    .innerJoin('rep', 'rep.id', 'sale.rep_id')
    .select(['account.code as account', 'rep.code as rep', 'end_month', 'amount'])
    .execute();
  return rows.flatMap(({ end_month, amount, ...row }): SaleOnRecord[] => {
    const [account, rep] = [index.account.get(row.account), index.rep.get(row.rep)];
    if (account === undefined || rep === undefined) return [];
    return [{ account, rep, day: lastDayBefore(end_month), amount }];
  });
}
