import type { PlanMeta } from '@shared/model/plan';
import { DomainError } from '@shared/model/result';
import { readActivePlanId, readPlan } from '@electron/store/plans';
import { readSettings } from '@electron/usecases/effective-settings';
import type { Session } from '@electron/usecases/session';
import type { Command } from '../command';
import { compareFigures } from '../figures/compare-figures';
import { compareLines } from '../figures/compare-lines';
import { findPlan } from '../pick/plan';
import { compareMany } from './compare-many';

/** Without --all. */
const ACCOUNTS_NAMED = 100;

export const compareCommand: Command = {
  name: 'compare',
  synopsis: ['--plan PLAN [--with PLAN] [--all]', '--plans PLAN,… [--with PLAN]'],
  options: ['plan', 'plans', 'with', 'all'],
  operands: 0,
  json: '{ from, to, moved, total, share: { accounts, revenue, pipeline, longRelationships }, byRep: [{ rep, name, kept, gained, lost }], byMaturity, revenueAtRisk: { low, high, assumedShares }, accounts: [{ code, from, to }] }, or with --plans { base: { id, name, state, measures }, plans: [the same] }',
  workspace: 'opens',
  run: async (context, args) => {
    if (args.has('plans')) {
      args.without('plans', 'plan', 'all');
      return compareMany(context, args);
    }
    const { session, locale } = context;
    const { db, cache } = session.require();
    const to = await findPlan(session, args.need('plan'));
    const from = await otherPlan(session, to, args.value('with'));
    const { disruption, currency } = await readSettings(db);
    const limit = args.has('all') ? Number.POSITIVE_INFINITY : ACCOUNTS_NAMED;
    const figures = compareFigures(await cache.plan(from.id), await cache.plan(to.id), disruption, limit);
    return { value: figures, text: () => compareLines(figures, currency, locale) };
  },
};

/** The plan said, else the active one; for the active plan itself, the one it was made from. */
async function otherPlan(session: Session, to: PlanMeta, said: string | undefined): Promise<PlanMeta> {
  if (said !== undefined) return findPlan(session, said);
  const { db } = session.require();
  const active = await readActivePlanId(db);
  const other = active !== null && active !== to.id ? active : to.basePlanId;
  if (other === null) throw new DomainError('cli.nothingToCompare', { plan: to.name });
  return readPlan(db, other);
}
