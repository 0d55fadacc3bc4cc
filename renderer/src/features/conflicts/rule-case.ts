import type { CallInput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useSession } from '@/app/state/session';
import { notify, notifyFailure } from '@/ui/notify';

/** Rulings of this sitting, the latest last, for Z to take back. */
const made: number[][] = [];

/** Rules on a case; the screen's plan follows, and the notice offers the way back. @returns whether it happened */
export async function ruleCase(input: CallInput<'conflicts.rule'>, name: string): Promise<boolean> {
  try {
    const { rulingId, dueOn, meta, patch } = await api('conflicts.rule', input);
    if (meta && patch) await useSession.getState().made(() => Promise.resolve({ meta, patch }));
    if (dueOn === null) tellDone([rulingId], 'conflicts.done.ruled', { name });
    else tellDone([rulingId], 'conflicts.done.ruledLater', { name, date: dueOn });
    return true;
  } catch (error) {
    notifyFailure('conflicts.failed.rule', error);
    return false;
  }
}

export async function waiveCase(input: CallInput<'conflicts.waive'>): Promise<boolean> {
  return waived(async () => [(await api('conflicts.waive', input)).rulingId]);
}

/** All that match; the card at the lower right shows how far it is and stops it. */
export async function waiveAll(input: CallInput<'conflicts.waiveAll'>): Promise<boolean> {
  return waived(async () => (await api('conflicts.waiveAll', input)).rulingIds);
}

async function waived(waive: () => Promise<number[]>): Promise<boolean> {
  try {
    const rulingIds = await waive();
    tellDone(rulingIds, 'conflicts.done.waived', { count: rulingIds.length });
    return true;
  } catch (error) {
    notifyFailure('conflicts.failed.waive', error);
    return false;
  }
}

function tellDone(
  rulingIds: number[],
  text: 'conflicts.done.ruled' | 'conflicts.done.ruledLater' | 'conflicts.done.waived',
  params: Readonly<Record<string, string | number>>,
): void {
  made.push(rulingIds);
  notify({
    tone: 'success',
    text,
    params,
    action: { label: 'conflicts.done.undo', run: () => void undoRulings(rulingIds) },
  });
}

/** Takes back what was ruled last in this sitting. */
export async function undoLast(): Promise<void> {
  const last = made.at(-1);
  if (last) await undoRulings(last);
}

export async function undoRulings(rulingIds: readonly number[]): Promise<void> {
  const planId = useSession.getState().opened?.plan.meta.id;
  if (planId === undefined) return;
  try {
    const { meta, patch } = await api('conflicts.undo', { planId, rulingIds: [...rulingIds] });
    const at = made.findIndex((ids) => ids.join() === rulingIds.join());
    if (at >= 0) made.splice(at, 1);
    if (meta && patch) await useSession.getState().made(() => Promise.resolve({ meta, patch }));
    notify({ tone: 'success', text: 'conflicts.done.undone' });
  } catch (error) {
    notifyFailure('conflicts.failed.undo', error);
  }
}
