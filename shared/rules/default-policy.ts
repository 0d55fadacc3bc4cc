import type { EvaluationSettings, PoolPolicy } from '../model/policy';

export const DEFAULT_POLICY: PoolPolicy = {
  protectionDays: 90,
  claimEnd: 'stated',
  firstContactHours: 24,
  recycleDays: 90,
  extendDays: 60,
  hardStopDays: 365,
  exemptTiers: ['key'],
  claimsPerDay: 5,
  heldAtMost: 50,
  coolDownDays: 30,
  warningDays: 7,
  escalateDays: 30,
};

export const DEFAULT_EVALUATION: EvaluationSettings = {
  weights: { results: 40, followUp: 20, coverage: 20, compliance: 10, satisfaction: 10 },
  targetGrowth: 0.05,
  resultsCap: 1.2,
  bonus: [
    { from: 90, points: 10 },
    { from: 80, points: 5 },
    { from: 70, points: 2 },
  ],
};
