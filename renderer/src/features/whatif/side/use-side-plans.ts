import { useMemo } from 'react';
import { type PlanMeasures, planMeasures } from '@shared/metrics/plan-measures';
import type { PlanId } from '@shared/model/ids';
import { type OpenPlan, useOpened } from '@/app/state/session';
import { useReadPlans } from '@/app/state/use-read-plans';
import { MOST_PLANS, useWhatIf } from '@/app/state/what-if';
import { type SidePlan, sidePlan } from './side-plan';

export interface SidePlans {
  /** Ids of the plans beside each other, whether they are read or not. */
  readonly ids: readonly PlanId[];
  readonly baseId: PlanId;
  /** null until it is read. */
  readonly base: OpenPlan | null;
  readonly baseMeasures: PlanMeasures | null;
  readonly shown: readonly SidePlan[];
  /** Every plan that is not archived, and those shown, as far as they are read. */
  readonly all: readonly OpenPlan[];
}

/** The plans chosen, else the active one, the open one and the newest in planning. */
export function useSidePlans(): SidePlans {
  const { plans, plan, active, field, index, settings } = useOpened();
  const chosen = useWhatIf((s) => s.plans);
  const wantedBase = useWhatIf((s) => s.base);
  const read = useReadPlans();
  const ids = useMemo(() => {
    const known = chosen?.filter((id) => plans.some((p) => p.id === id)) ?? [];
    if (known.length > 0) return known;
    const planning = plans.filter((p) => p.state === 'planning').map((p) => p.id);
    const wanted = [...(active ? [active.meta.id] : []), plan.meta.id, ...planning.toReversed()];
    return [...new Set(wanted)].slice(0, MOST_PLANS);
  }, [chosen, plans, plan.meta.id, active]);
  const baseId = plans.find((p) => p.id === wantedBase)?.id ?? active?.meta.id ?? ids[0];
  const base = read.get(baseId) ?? null;
  const shown = useMemo(
    () =>
      base === null
        ? []
        : ids.flatMap((id, i) => {
            const found = read.get(id);
            return found ? [sidePlan({ field, index, settings }, base, found, i)] : [];
          }),
    [ids, read, base, field, index, settings],
  );
  const baseMeasures = useMemo(
    () => base && planMeasures({ field, index }, base, base.evaluation, settings),
    [base, field, index, settings],
  );
  const all = useMemo(
    () =>
      plans.flatMap((meta) => (meta.state !== 'archived' || ids.includes(meta.id) ? (read.get(meta.id) ?? []) : [])),
    [plans, ids, read],
  );
  return { ids, baseId, base, baseMeasures, shown, all };
}
