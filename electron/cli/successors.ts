import type { WorkspaceSettings } from '@shared/model/settings';
import { leftBehind } from '@shared/optimise/moves/left-behind';
import { type TakeOver, takeOver } from '@shared/optimise/moves/take-over';
import type { World } from '@shared/scenario/apply-scenario';
import type { PlanState } from '@electron/usecases/plan-state';

/** Proposes who takes over what leavers leave, with the units that the workspace keeps in place. */
export function successors(
  { ground: { index } }: Pick<PlanState, 'ground'>,
  base: Pick<PlanState, 'evaluation'>,
  { balance, optimise }: Pick<WorkspaceSettings, 'balance' | 'optimise'>,
): (orphaned: World) => TakeOver | null {
  const kept = new Set(optimise.keptUnits.flatMap((code) => index.unit.get(code) ?? []));
  return (orphaned) => {
    const leaving = leftBehind(orphaned.snapshot, index, orphaned.index);
    return leaving.length === 0 ? null : takeOver(orphaned, leaving, base.evaluation.ownership, balance, kept);
  };
}
