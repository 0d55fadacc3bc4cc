import { useMemo } from 'react';
import type { ScenarioContent } from '@shared/model/scenario';
import { leftBehind } from '@shared/optimise/moves/left-behind';
import { type TakeOver, takeOver } from '@shared/optimise/moves/take-over';
import type { World } from '@shared/scenario/apply-scenario';
import { compareWorlds, type ScenarioOutcome, seen } from '@shared/scenario/compare-worlds';
import { useKeptUnits } from '@/app/state/kept-units';
import { useOpened } from '@/app/state/session';

export type Outcome = ScenarioOutcome<TakeOver>;

/** What the assumptions make of the open plan. @param succeeded with what leavers leave shared out among their neighbours */
export function useOutcome({ assumptions, loss }: ScenarioContent, succeeded: boolean): Outcome {
  const { field, index, plan, active, settings } = useOpened();
  const kept = useKeptUnits();
  const base = active ?? plan;
  // The plan as it is stays the same while assumptions are tried.
  const was = useMemo(
    () => seen({ field, index, snapshot: plan.snapshot }, plan.evaluation, base.evaluation, settings),
    [field, index, plan, base, settings],
  );
  return useMemo(() => {
    const plain = { field, index, snapshot: plan.snapshot };
    const stays = new Set([...kept].flatMap((code) => index.unit.get(code) ?? []));
    const propose = (orphaned: World): TakeOver | null => {
      const leaving = leftBehind(orphaned.snapshot, index, orphaned.index);
      if (leaving.length === 0 || !succeeded) return null;
      return takeOver(orphaned, leaving, base.evaluation.ownership, settings.balance, stays);
    };
    return compareWorlds(plain, plan.evaluation, base.evaluation, { assumptions, loss }, settings, was, propose);
  }, [field, index, plan, base, assumptions, loss, settings, was, kept, succeeded]);
}
