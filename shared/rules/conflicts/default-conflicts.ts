import type { ConflictSettings } from '../../model/conflict';

/** Protected claim first, then registered and substantial work inside the window, then the territory's owner. */
export const DEFAULT_CONFLICTS: ConflictSettings = {
  lookBackDays: 180,
  workDays: 90,
  workActivities: 2,
  workOrders: 1,
  lapsedFactor: 1.5,
  grounds: ['protectedClaim', 'registeredWork', 'territoryOwner'],
};
