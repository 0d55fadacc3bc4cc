import { MATURITIES, type Maturity } from '../model/maturity';
import {
  type Cadence,
  type MaturitySettings,
  NO_STRATEGY,
  type WorkloadSettings,
  type WorkspaceSettings,
} from '../model/settings';
import { TIERS, type Tier } from '../model/tier';
import { DEFAULT_EVALUATION, DEFAULT_POLICY } from './default-policy';
import { DEFAULT_CONFLICTS } from './conflicts/default-conflicts';
import { DEFAULT_HANDOVER } from './default-handover';

/** Corner points follow the four descriptions of DESIGN section 2; every one can be edited in the workspace. */
const MATURITY: MaturitySettings = {
  minimumEvidence: 0.6,
  ramps: {
    mature: [
      {
        input: 'capacityRatio',
        weight: 2,
        points: [
          [0.8, 0],
          [1.5, 1],
        ],
      },
      {
        input: 'capacityGrowth',
        weight: 2,
        points: [
          [-0.05, 0],
          [-0.01, 1],
          [0.04, 1],
          [0.1, 0],
        ],
      },
      {
        input: 'churn',
        weight: 1,
        points: [
          [0.08, 1],
          [0.15, 0],
        ],
      },
      {
        input: 'competition',
        weight: 2,
        points: [
          [45, 0],
          [65, 1],
        ],
      },
      {
        input: 'customerGrowth',
        weight: 1,
        points: [
          [-0.05, 0],
          [0, 1],
          [0.06, 1],
          [0.12, 0],
        ],
      },
    ],
    growth: [
      {
        input: 'capacityGrowth',
        weight: 3,
        points: [
          [0.04, 0],
          [0.12, 1],
        ],
      },
      {
        input: 'customerGrowth',
        weight: 2,
        points: [
          [0.03, 0],
          [0.1, 1],
        ],
      },
      {
        input: 'competitionTrend',
        weight: 1,
        points: [
          [0, 0],
          [3, 1],
        ],
      },
      {
        input: 'capacityRatio',
        weight: 1,
        points: [
          [0.3, 0],
          [0.8, 1],
        ],
      },
    ],
    emerging: [
      {
        input: 'capacityRatio',
        weight: 2,
        points: [
          [0.4, 1],
          [0.9, 0],
        ],
      },
      {
        input: 'competition',
        weight: 2,
        points: [
          [35, 1],
          [55, 0],
        ],
      },
      {
        input: 'churn',
        weight: 1,
        points: [
          [0.05, 0],
          [0.12, 1],
        ],
      },
      {
        input: 'capacityGrowth',
        weight: 1,
        points: [
          [-0.03, 0],
          [0.03, 1],
        ],
      },
    ],
    declining: [
      {
        input: 'capacityGrowth',
        weight: 3,
        points: [
          [-0.06, 1],
          [-0.01, 0],
        ],
      },
      {
        input: 'churn',
        weight: 2,
        points: [
          [0.08, 0],
          [0.18, 1],
        ],
      },
      {
        input: 'customerGrowth',
        weight: 2,
        points: [
          [-0.08, 1],
          [0, 0],
        ],
      },
    ],
  },
};

const VISITS: Readonly<Record<Tier, number>> = { key: 12, A: 5, B: 3, C: 1 };
const VISIT_HOURS: Readonly<Record<Tier, number>> = { key: 2, A: 1.5, B: 1, C: 1 };
/** Growing markets are seen more often, shrinking ones less. */
const CADENCE_FACTOR: Readonly<Record<Maturity, number>> = {
  growth: 1.25,
  mature: 1,
  emerging: 1,
  declining: 0.75,
  unclassified: 1,
};

function cadence(tier: Tier, maturity: Maturity): Cadence {
  return {
    visits: Math.max(1, Math.round(VISITS[tier] * CADENCE_FACTOR[maturity])),
    visitHours: VISIT_HOURS[tier],
    paperworkHours: tier === 'key' ? 1 : 0.5,
  };
}

function cadenceTable(): WorkloadSettings['cadence'] {
  const row = (tier: Tier): Record<Maturity, Cadence> =>
    Object.fromEntries(MATURITIES.map((m) => [m, cadence(tier, m)])) as Record<Maturity, Cadence>;
  return Object.fromEntries(TIERS.map((tier) => [tier, row(tier)])) as WorkloadSettings['cadence'];
}

/**
 * What a new workspace starts with.
 * @param asOf the day its data speaks of, YYYY-MM-DD
 * @param currency ISO 4217
 */
export function defaultSettings(asOf: string, currency = 'CNY'): WorkspaceSettings {
  return {
    asOf,
    currency,
    seaLinkKm: 30,
    maturity: MATURITY,
    tier: {
      weights: { revenue: 4, potential: 3, growth: 1, margin: 1, strategic: 1 },
      keyShare: 0.05,
      // Ranks are nearly uniform, so 80 % of their sum is more than half of all accounts; these ends give about 30 / 30 / 40 %.
      cumulative: [0.5, 0.8],
    },
    workload: {
      cadence: cadenceTable(),
      detourFactor: 1.3,
      speedKmh: 70,
      capacity: { hoursPerDay: 8, breakHoursPerDay: 1, daysPerYear: 230, fieldShare: 0.8 },
      healthyUtilisation: [0.7, 0.9],
    },
    balance: {
      measure: 'workload',
      indexWeights: { accounts: 1, revenue: 2, potential: 3, workload: 4 },
      target: 'equal',
      band: 0.15,
      types: NO_STRATEGY,
    },
    strategy: { notes: { growth: '', mature: '', emerging: '', declining: '', unclassified: '' } },
    disruption: { longRelationshipYears: 3, revenueAtRisk: [0.13, 0.18] },
    duplicates: { sure: 0.98, likely: 0.8, possible: 0.4 },
    policy: DEFAULT_POLICY,
    evaluation: DEFAULT_EVALUATION,
    conflicts: DEFAULT_CONFLICTS,
    handover: DEFAULT_HANDOVER,
    optimise: { keptUnits: [] },
  };
}
