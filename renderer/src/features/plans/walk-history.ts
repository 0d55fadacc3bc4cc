import type { Change, PlanMeta } from '@shared/model/plan';
import { useSession } from '@/app/state/session';

export interface Steps {
  readonly undo: number;
  readonly redo: number;
}

/** The change the plan stands at; undefined before the first. */
export function latestDone(changes: readonly Change[]): Change | undefined {
  return changes.filter((c) => c.state === 'done').toSorted((a, b) => b.seq - a.seq)[0];
}

/** How many undos or redos lead to the state right after change `seq` (0 = before the first). */
export function stepsTo(changes: readonly Change[], seq: number): Steps {
  return {
    undo: changes.filter((c) => c.state === 'done' && c.seq > seq).length,
    redo: changes.filter((c) => c.state === 'undone' && c.seq <= seq).length,
  };
}

/** Opens the plan if need be, and takes the steps one by one, each recorded as if done by hand. */
export async function walkHistory(meta: PlanMeta, { undo, redo }: Steps): Promise<void> {
  const session = useSession.getState();
  if (session.opened?.plan.meta.id !== meta.id) await session.openPlan(meta.id);
  for (let i = 0; i < undo; i++) await session.undo();
  for (let i = 0; i < redo; i++) await session.redo();
}
