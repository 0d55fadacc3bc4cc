import { useMemo } from 'react';
import type { Balance } from '@shared/metrics/balance';
import { disruption } from '@shared/metrics/disruption';
import { beyondCaps, keptAmong, type Objection, outOfBand } from '@shared/optimise/moves/objections';
import type { Ownership } from '@shared/planning/ownership';
import { useChangeCaps } from '@/app/state/change-caps';
import { useKeptUnits } from '@/app/state/kept-units';
import { usePlanBalance } from '@/app/state/preview';
import { useOpened } from '@/app/state/session';

export interface EditInView {
  readonly units: Iterable<number>;
  /** Territories that gain or lose. */
  readonly touched: readonly number[];
  readonly balance: Balance;
  readonly ownership: Ownership;
}

/** What speaks against an edit that is looked at, besides what makes it impossible. */
export function useObjections(edit: EditInView): readonly Objection[] {
  const { field, plan, active, settings } = useOpened();
  const kept = useKeptUnits();
  const caps = useChangeCaps();
  const before = usePlanBalance();
  const capped = caps.revenueShare !== null || caps.accountShare !== null || caps.byRep.length > 0;
  return useMemo(() => {
    const reference = (active ?? plan).evaluation.ownership;
    const change = (after: Ownership) => disruption(field, reference, after, settings.disruption);
    return [
      ...keptAmong(field, edit.units, kept),
      ...outOfBand(before, edit.balance, edit.touched),
      // Reads every account, so only where there is a cap to be held.
      ...(capped ? beyondCaps(field, caps, change(plan.evaluation.ownership), change(edit.ownership)) : []),
    ];
  }, [edit, field, plan, active, settings.disruption, kept, caps, capped, before]);
}
