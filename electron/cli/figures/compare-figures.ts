import { money } from '@shared/exporting/plan-export';
import { type Disruption, disruption, type Volume } from '@shared/metrics/disruption';
import { MATURITIES } from '@shared/model/maturity';
import type { PlanMeta } from '@shared/model/plan';
import type { DisruptionSettings } from '@shared/model/settings';
import type { PlanState } from '@electron/usecases/plan-state';

/** What changes hands when `to` replaces `from`. @param limit how many of the accounts with another owner are named */
export function compareFigures(from: PlanState, to: PlanState, settings: DisruptionSettings, limit: number) {
  const { field } = to.ground;
  const result = disruption(field, from.evaluation.ownership, to.evaluation.ownership, settings);
  const [low, high] = result.revenueAtRisk;
  return {
    from: identity(from.meta),
    to: identity(to.meta),
    moved: volume(result.moved),
    first: volume(result.first),
    total: volume(result.total),
    share: shares(result),
    byRep: result.byRep.map(({ rep, kept, gained, lost, first }) => ({
      rep: rep < 0 ? null : field.reps.code[rep],
      name: rep < 0 ? null : field.reps.name[rep],
      kept: volume(kept),
      gained: volume(gained),
      lost: volume(lost),
      first: volume(first),
    })),
    byMaturity: Object.fromEntries(MATURITIES.map((maturity, m) => [maturity, volume(result.byMaturity[m])])),
    revenueAtRisk: { low: money(low), high: money(high), assumedShares: settings.revenueAtRisk },
    accounts: movedAccounts(from, to, result, limit),
  };
}

export type CompareFigures = ReturnType<typeof compareFigures>;

function movedAccounts(from: PlanState, to: PlanState, { changedAccounts: moved }: Disruption, limit: number) {
  const { accounts, reps } = to.ground.field;
  const owner = (rep: number): string | null => (rep < 0 ? null : reps.code[rep]);
  return [...moved.subarray(0, limit)].map((i) => ({
    code: accounts.code[i],
    from: owner(from.evaluation.ownership.owner[i]),
    to: owner(to.evaluation.ownership.owner[i]),
  }));
}

function identity({ id, name, state }: PlanMeta) {
  return { id, name, state };
}

function volume({ accounts, revenue, pipeline, longRelationships }: Volume): Volume {
  return { accounts, revenue: money(revenue), pipeline: money(pipeline), longRelationships };
}

function shares({ moved, total }: Disruption): Volume {
  const share = (name: keyof Volume): number => (total[name] === 0 ? 0 : moved[name] / total[name]);
  return {
    accounts: share('accounts'),
    revenue: share('revenue'),
    pipeline: share('pipeline'),
    longRelationships: share('longRelationships'),
  };
}
