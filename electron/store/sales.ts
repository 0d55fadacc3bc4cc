import type { SaleRecord } from '@shared/importing/records';
import { endMonth } from '@shared/model/period';
import { DomainError } from '@shared/model/result';
import type { Db } from '@electron/workspace/schema';
import { accountTargets } from './account-targets';
import { idsByCode, orNull } from './ids';
import { type Effect, upsert, type UpsertTarget } from './upsert';

const TARGET = {
  table: 'sale',
  counter: 'max(id)',
  key: ['coalesce(origin_id, account_id)', 'period', 'coalesce(rep_id, 0)'],
  columns: ['account_id', 'origin_id', 'period', 'end_month', 'amount', 'rep_id'],
  fixed: ['account_id', 'origin_id', 'period', 'end_month', 'rep_id'],
} as const satisfies UpsertTarget<string>;

/** By account, period and rep. @throws DomainError `data.unknownAccount|unknownRep|badPeriod` */
export async function upsertSales(db: Db, sales: readonly SaleRecord[]): Promise<Effect> {
  const target = await accountTargets(
    db,
    sales.map((sale) => sale.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    sales.map((sale) => sale.rep),
  );
  const rows = sales.map((sale) => ({
    ...target(sale.account),
    period: sale.period,
    end_month: requireEndMonth(sale.period),
    amount: sale.amount,
    rep_id: orNull(repId, sale.rep),
  }));
  return upsert(db, TARGET, rows);
}

function requireEndMonth(period: string): number {
  const month = endMonth(period);
  if (month === null) throw new DomainError('data.badPeriod', { period });
  return month;
}

/**
 * Sales of each account over the last twelve months for which there are any up to `throughMonth`, by account id: four
 * quarters, twelve months or one year, as the data came.
 * @param throughMonth year × 12 + month of the last month, from 0, plus 1
 */
export async function readYearlySales(db: Db, throughMonth: number): Promise<ReadonlyMap<number, number>> {
  const latest = await db
    .selectFrom('sale')
    .select((eb) => eb.fn.max('end_month').as('month'))
    .where('end_month', '<=', throughMonth)
    .executeTakeFirst();
  if (!latest?.month) return new Map();
  const rows = await db
    .selectFrom('sale')
    .select((eb) => ['account_id', eb.fn.sum<number>('amount').as('amount')])
    .where('end_month', '<=', latest.month)
    .where('end_month', '>', latest.month - 12)
    .groupBy('account_id')
    .execute();
  // More taken back than sold is nothing sold.
  return new Map(rows.map((row) => [row.account_id, Math.max(0, row.amount)]));
}
