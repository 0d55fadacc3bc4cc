import type { PlanSnapshot } from '@shared/planning/snapshot';
import type { Wishes } from '@shared/optimise/bridge/wishes';

/** What is asked when nothing is asked in particular: equal numbers of accounts for the territories there are. */
export function plainWishes(reference: PlanSnapshot): Wishes {
  return {
    measures: [{ measure: 'accounts', weight: 1 }],
    marketWeights: [],
    band: 0.1,
    target: 'equal',
    territories: 'present',
    contiguity: 'off',
    weights: { travel: 1, border: 0, mix: 0, disruption: 0 },
    homes: 'off',
    hires: [],
    dissolved: [],
    scope: 'all',
    concerned: [],
    limits: [],
    lockedUnits: [],
    together: [],
    reference,
    caps: { revenueShare: null, accountShare: null, byRep: [] },
    mix: 'off',
    seed: 1,
  };
}
