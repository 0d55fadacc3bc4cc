import type { WorkspaceSettings } from '../../model/settings';
import type { ConflictRules } from './ground';

/** Every number that decides whether something is a conflict, from where it is set. */
export function conflictRules(settings: WorkspaceSettings): ConflictRules {
  const { conflicts, workload, duplicates, policy } = settings;
  return {
    conflicts,
    healthyUtilisation: workload.healthyUtilisation,
    protectionDays: policy.protectionDays,
    claimEnd: policy.claimEnd,
    firstContactHours: policy.firstContactHours,
    recycleDays: policy.recycleDays,
    leastScore: duplicates.likely,
  };
}
