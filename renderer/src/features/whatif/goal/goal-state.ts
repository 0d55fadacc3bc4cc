import { create } from 'zustand';
import type { Goal, GoalReport } from '@shared/contract/goal';
import type { OptimiseLimit } from '@shared/contract/optimise';
import type { BalanceSettings } from '@shared/model/settings';
import { plainWishes } from '@shared/optimise/presets';
import { api, onEvent } from '@/app/api';
import { noteSearched } from '@/app/state/searched';
import { useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

interface GoalState {
  /** Workspace whose settings the goal was begun with. */
  readonly begun: string;
  readonly goal: Goal;
  readonly seconds: number;
  /** Task of the search under way; '' until it has an id, null when none runs. */
  readonly taskId: string | null;
  /** Searches ended and all there may be. */
  readonly progress: { readonly done: number; readonly total: number };
  readonly report: GoalReport | null;
  set(change: Partial<Pick<GoalState, 'seconds'>>): void;
  wish(change: Partial<Goal>): void;
  /** Goal of a workspace that is looked at for the first time: its own measure, band and target. */
  begin(workspace: string, balance: BalanceSettings): void;
}

const BEGIN = { done: 0, total: 0 };

/** The goal and what came of it; kept while other pages are looked at. */
export const useGoal = create<GoalState>((set, get) => ({
  begun: '',
  goal: {
    measures: [{ measure: 'workload', weight: 1 }],
    band: 0.1,
    target: 'equal',
    contiguity: 'required',
    seed: 1,
  },
  seconds: 12,
  taskId: null,
  progress: BEGIN,
  report: null,
  set,
  wish: (change) => set((s) => ({ goal: { ...s.goal, ...change } })),
  begin: (workspace, balance) => {
    if (get().begun === workspace) return;
    const { measures, band, target } = plainWishes(balance);
    set((s) => ({ begun: workspace, goal: { ...s.goal, measures: measures.slice(0, 1), band, target }, report: null }));
  },
}));

export async function seekGoal(): Promise<void> {
  const { opened } = useSession.getState();
  const { goal, seconds, taskId } = useGoal.getState();
  if (!opened || taskId !== null) return;
  useGoal.setState({ taskId: '', progress: BEGIN, report: null });
  const stopListening = onEvent('task.progress', ({ kind, state, taskId: id, done, total }) => {
    if (kind === 'goal' && state === 'running') useGoal.setState({ taskId: id, progress: { done, total } });
  });
  const limit: OptimiseLimit = { kind: 'seconds', seconds };
  try {
    const report = await api('goal.seek', { planId: opened.plan.meta.id, goal, limit });
    noteSearched(report, opened.plan);
    useGoal.setState({ report });
  } catch (error) {
    notifyFailure('whatif.goal.failed', error);
  } finally {
    stopListening();
    useGoal.setState({ taskId: null });
  }
}

/** Ends the search early; the best found so far comes as its report. */
export function stopGoal(): void {
  const { taskId } = useGoal.getState();
  if (!taskId) return;
  api('task.cancel', { taskId }).catch((error: unknown) => notifyFailure('shell.failed.cancel', error));
}
