import { useEffect, useMemo, useState } from 'react';
import type { PlanId } from '@shared/model/ids';
import type { PlanMeta } from '@shared/model/plan';
import { type OpenPlan, readPlan, useOpened } from './session';
import type { Field } from '@shared/planning/field';
import { notifyFailure } from '@/ui/notify';

interface Read {
  readonly field: Field;
  readonly plan: OpenPlan;
}

/** Every plan with its evaluation, read one after the other; the open and the active one are there at once. */
export function useReadPlans(): ReadonlyMap<PlanId, OpenPlan> {
  const { plans, plan, active, field, index } = useOpened();
  const [read, setRead] = useState<ReadonlyMap<PlanId, Read>>(new Map());
  const known = useMemo(() => {
    const map = new Map<PlanId, OpenPlan>();
    for (const meta of plans) {
      const found = read.get(meta.id);
      if (found && found.field === field && found.plan.meta.revision === meta.revision) map.set(meta.id, found.plan);
    }
    if (active) map.set(active.meta.id, active);
    return map.set(plan.meta.id, plan);
  }, [plans, plan, active, field, read]);
  const next = plans.find((meta: PlanMeta) => !known.has(meta.id));
  useEffect(() => {
    if (!next) return;
    let stale = false;
    readPlan(next.id, field, index).then(
      (found) => !stale && setRead((before) => new Map(before).set(next.id, { field, plan: found })),
      (error: unknown) => !stale && notifyFailure('plans.failed.read', error, { plan: next.name }),
    );
    return () => {
      stale = true;
    };
  }, [next, field, index]);
  return known;
}
