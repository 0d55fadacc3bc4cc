import type { HandoverSettings } from '../model/handover';

export const DEFAULT_HANDOVER: HandoverSettings = { openDeals: 'holdout', holdoutDays: 60, leastProbability: 0 };
