import { useEffect } from 'react';
import { disruption } from '@shared/metrics/disruption';
import type { PlanPatch } from '@shared/model/plan';
import { outcomeOf } from '@/app/state/outcomes';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useTrial } from '@/app/state/trial';

/** Shows on the map what the open plan becomes by a patch, as long as there is one. */
export function useOnMap(patch: PlanPatch | undefined): void {
  const { field, index, plan, settings } = useOpened();
  useEffect(() => {
    if (!patch) return;
    const next = outcomeOf(field, index, plan, patch);
    if (!next.ok) return;
    const { snapshot, evaluation } = next.value;
    const { changedAccounts } = disruption(field, plan.evaluation.ownership, evaluation.ownership, settings.disruption);
    // What is aimed at in the inspector would be seen in its place.
    useSelection.getState().aim(null);
    useTrial.getState().show({ snapshot, evaluation, moved: changedAccounts });
    return () => useTrial.getState().show(null);
  }, [field, index, plan, settings, patch]);
}
