import { useMemo } from 'react';
import type { PlanMeta } from '@shared/model/plan';
import { sameContent } from '@shared/planning/same-content';
import type { PlanSnapshot } from '@shared/planning/snapshot';
import { type OpenPlan, usePart } from './session';

/** What a search found, with the plan it was searched from. */
interface Found {
  readonly plan: Pick<PlanMeta, 'id' | 'revision'>;
}

/** The plan as it was when the search began, by what was found. */
const searchedFrom = new WeakMap<Found, PlanSnapshot>();

/** Remembers what a search was made from. @param plan as it was open when the search was asked for */
export function noteSearched(found: Found, { meta, snapshot }: Pick<OpenPlan, 'meta' | 'snapshot'>): void {
  if (found.plan.id === meta.id && found.plan.revision === meta.revision) searchedFrom.set(found, snapshot);
}

/** Whether the open plan is no longer what was searched from; an edit that was undone has changed nothing. */
export function useStale(found: Found | null): boolean {
  const plan = usePart((o) => o.plan);
  return useMemo(() => {
    if (found === null) return false;
    const { id, revision } = plan.meta;
    if (found.plan.id !== id) return true;
    const before = searchedFrom.get(found);
    return found.plan.revision !== revision && (before === undefined || !sameContent(before, plan.snapshot));
  }, [found, plan]);
}
