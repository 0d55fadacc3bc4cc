import { create } from 'zustand';
import type { AccountsReport, AccountsWishes } from '@shared/contract/optimise-accounts';
import type { OptimiseLimit } from '@shared/contract/optimise';
import { api, onEvent } from '@/app/api';
import { usePreferences } from '@/app/state/preferences';
import { noteSearched } from '@/app/state/searched';
import { useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';
import type { CurvePoint } from '../optimise-state';

interface AccountsState {
  readonly wishes: AccountsWishes;
  readonly limit: OptimiseLimit;
  /** Task of the run under way; '' until it has an id, null when none runs. */
  readonly taskId: string | null;
  readonly curve: readonly CurvePoint[];
  readonly report: AccountsReport | null;
  set(change: Partial<Pick<AccountsState, 'limit'>>): void;
  wish(change: Partial<AccountsWishes>): void;
}

/** What is asked and what was found; kept while other pages are looked at. */
export const useAccounts = create<AccountsState>((set) => ({
  wishes: {
    most: 1,
    band: null,
    match: ['need'],
    changeHours: 4,
    caps: { revenueShare: null, accountShare: null, handedOff: null, takenOver: null },
    keepManual: true,
    seed: 1,
  },
  limit: { kind: 'seconds', seconds: 5 },
  taskId: null,
  curve: [],
  report: null,
  set,
  wish: (change) => set((s) => ({ wishes: { ...s.wishes, ...change } })),
}));

/** Searches from the open plan; the curve grows while it runs. */
export async function runAccounts(): Promise<void> {
  const { opened } = useSession.getState();
  const { wishes, limit, taskId } = useAccounts.getState();
  if (!opened || taskId !== null) return;
  useAccounts.setState({ taskId: '', curve: [], report: null });
  const stopListening = onEvent('task.progress', (progress) => {
    if (progress.kind !== 'optimiseAccounts' || progress.state !== 'running') return;
    const { best, done } = progress;
    useAccounts.setState(({ curve }) => {
      const last = curve.at(-1);
      const news = best && (!last || best.penalty < last.penalty || best.objective < last.objective);
      return { taskId: progress.taskId, curve: news ? [...curve, { done, ...best }] : curve };
    });
  });
  try {
    const { locale } = usePreferences.getState().preferences;
    const report = await api('optimise.accounts', { planId: opened.plan.meta.id, wishes, limit, locale });
    noteSearched(report, opened.plan);
    useAccounts.setState({ report });
  } catch (error) {
    notifyFailure('optimise.failed', error);
  } finally {
    stopListening();
    useAccounts.setState({ taskId: null });
  }
}

/** Ends the run early; what it found so far comes as its report. */
export function stopAccounts(): void {
  const { taskId } = useAccounts.getState();
  if (!taskId) return;
  api('task.cancel', { taskId }).catch((error: unknown) => notifyFailure('shell.failed.cancel', error));
}
