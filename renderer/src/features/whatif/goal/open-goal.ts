import type { GoalReport } from '@shared/contract/goal';
import { openFound } from '@/app/state/open-found';
import { translate } from '@/i18n/translate';

/** What was found as a plan of its own, opened. */
export function openGoal({ plan, goal, found }: GoalReport): Promise<void> {
  const band = `${Math.round(goal.band * 1000) / 10}%`;
  return openFound(plan, found.patch, (name) => translate('whatif.goal.planName', { plan: name, band }));
}
