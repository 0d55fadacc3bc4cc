import { create } from 'zustand';
import type { OptimiseLimit, OptimiseReport } from '@shared/contract/optimise';
import type { OptimiseWishes } from '@shared/model/optimise-wishes';
import { api, onEvent } from '@/app/api';
import { useChangeCaps } from '@/app/state/change-caps';
import { useCandidates } from '@/app/state/candidates';
import { plainWishes } from '@shared/optimise/presets';
import type { BalanceSettings } from '@shared/model/settings';
import { noteSearched } from '@/app/state/searched';
import { useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** A point of the best-so-far curve. */
export interface CurvePoint {
  readonly done: number;
  readonly penalty: number;
  readonly objective: number;
}

interface OptimiseState {
  /** Workspace whose settings and names the wishes were begun with. */
  readonly begun: string;
  readonly wishes: OptimiseWishes;
  readonly limit: OptimiseLimit;
  /** Task of the run under way; '' until it has an id, null when none runs. */
  readonly taskId: string | null;
  readonly curve: readonly CurvePoint[];
  readonly report: OptimiseReport | null;
  /** Position of the variant on the map. */
  readonly shown: number;
  set(change: Partial<Pick<OptimiseState, 'wishes' | 'limit' | 'shown'>>): void;
  wish(change: Partial<OptimiseWishes>): void;
  /** Wishes of a workspace that is looked at for the first time: its own measure, band and target. */
  begin(workspace: string, balance: BalanceSettings): void;
}

/** What is asked and what was found; kept while other pages are looked at. */
export const useOptimise = create<OptimiseState>((set, get) => ({
  begun: '',
  wishes: plainWishes({
    measure: 'workload',
    indexWeights: { accounts: 0, revenue: 0, potential: 0, workload: 0 },
    band: 0.1,
    target: 'equal',
  }),
  limit: { kind: 'seconds', seconds: 5 },
  taskId: null,
  curve: [],
  report: null,
  shown: 0,
  set,
  begin: (workspace, balance) => {
    if (get().begun !== workspace) set({ begun: workspace, wishes: plainWishes(balance), report: null });
  },
  wish: (change) => set((s) => ({ wishes: { ...s.wishes, ...change } })),
}));

// The inspector of the map judges moves by them too.
useOptimise.subscribe(({ wishes }) => {
  if (useChangeCaps.getState() !== wishes.caps) useChangeCaps.setState(wishes.caps, true);
});

// Another page may ask for one of them to be looked at.
useCandidates.subscribe(({ wanted }) => {
  if (wanted !== null) useOptimise.setState({ shown: wanted });
});

/** Searches from the open plan; the curve grows while it runs. */
export async function runOptimise(): Promise<void> {
  const { opened } = useSession.getState();
  const { limit, taskId } = useOptimise.getState();
  if (!opened || taskId !== null) return;
  // Units that the workspace keeps in place are added where the search begins.
  const { wishes } = useOptimise.getState();
  useOptimise.setState({ taskId: '', curve: [], report: null, shown: 0 });
  const stopListening = onEvent('task.progress', (progress) => {
    if (progress.kind !== 'optimise' || progress.state !== 'running') return;
    const { best, done, step } = progress;
    useOptimise.setState(({ curve }) => ({
      taskId: progress.taskId,
      // The curve is that of the search as asked; the others have terms of their own.
      curve: best && step === 'asked' && isNews(curve.at(-1), best) ? [...curve, { done, ...best }] : curve,
    }));
  });
  try {
    const report = await api('optimise.run', { planId: opened.plan.meta.id, wishes, limit });
    noteSearched(report, opened.plan);
    useOptimise.setState({ report });
    useCandidates.setState({ report, wanted: null });
  } catch (error) {
    notifyFailure('optimise.failed', error);
  } finally {
    stopListening();
    useOptimise.setState({ taskId: null });
  }
}

function isNews(last: CurvePoint | undefined, best: Omit<CurvePoint, 'done'>): boolean {
  return !last || best.penalty < last.penalty || best.objective < last.objective;
}

/** Ends the run early; what it found so far comes as its report. */
export function stopOptimise(): void {
  const { taskId } = useOptimise.getState();
  if (!taskId) return;
  api('task.cancel', { taskId }).catch((error: unknown) => notifyFailure('shell.failed.cancel', error));
}
