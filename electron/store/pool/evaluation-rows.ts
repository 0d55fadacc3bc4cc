import type { FieldIndex } from '@shared/planning/snapshot';
import type { PeriodSale, Satisfaction } from '@shared/rules/performance/evaluate-reps';
import { lastDayBefore } from '@shared/model/day';
import { dayOfText } from '@shared/rules/pool/time';
import type { Db } from '@electron/workspace/schema';

/** Sums by rep and period, of sales whose seller is recorded. */
export async function readPeriodSales(db: Db, index: FieldIndex): Promise<PeriodSale[]> {
  const rows = await db
    .selectFrom('sale')
    .innerJoin('rep', 'rep.id', 'sale.rep_id')
    .select((eb) => ['rep.code as rep', 'period', 'end_month', eb.fn.sum<number>('amount').as('amount')])
    .groupBy(['rep.code', 'period', 'end_month'])
    .execute();
  return rows.flatMap(({ rep: code, period, end_month, amount }): PeriodSale[] => {
    const rep = index.rep.get(code);
    if (rep === undefined) return [];
    const months = period.length === 4 ? 12 : /q/i.test(period) ? 3 : 1;
    return [{ rep, from: lastDayBefore(end_month - months) + 1, to: lastDayBefore(end_month), amount }];
  });
}

export async function readSatisfaction(db: Db, index: FieldIndex): Promise<Satisfaction[]> {
  const rows = await db
    .selectFrom('activity')
    .innerJoin('rep', 'rep.id', 'activity.rep_id')
    .select(['rep.code as rep', 'at', 'satisfaction as score'])
    .where('satisfaction', 'is not', null)
    .execute();
  return rows.flatMap(({ rep: code, at, score }): Satisfaction[] => {
    const [rep, day] = [index.rep.get(code), dayOfText(at)];
    return rep === undefined || day === null || score === null ? [] : [{ rep, day, score }];
  });
}
