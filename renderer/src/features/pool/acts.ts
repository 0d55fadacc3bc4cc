import type { CallOutput } from '@shared/contract/contract';
import type { AccountCode, RepCode } from '@shared/model/ids';
import { api } from '@/app/api';
import { useSession } from '@/app/state/session';
import { notify, notifyFailure } from '@/ui/notify';

type Done = CallOutput<'pool.claim'>;

/** Registers claims for a rep; what the policy is against comes back untouched, unless a reason overrides it. null = refused. */
export async function claimFor(
  accounts: readonly AccountCode[],
  rep: RepCode,
  repName: string,
  override: string,
): Promise<Done | null> {
  return acted(
    (planId) => api('pool.claim', { planId, accounts: [...accounts], rep, override }),
    (done) => ({ text: 'pool.done.claimed', params: { count: done.done, rep: repName } }),
  );
}

export async function release(
  accounts: readonly AccountCode[],
  how: 'returned' | 'recycled',
  reason: string,
): Promise<Done | null> {
  return acted(
    (planId) => api('pool.release', { planId, accounts: [...accounts], how, reason }),
    (done) => ({ text: `pool.done.${how}`, params: { count: done.done } }),
  );
}

type Plan = NonNullable<ReturnType<typeof useSession.getState>['opened']>['plan']['meta']['id'];
type Said = Pick<Parameters<typeof notify>[0], 'text' | 'params'>;

async function acted(act: (planId: Plan) => Promise<Done>, say: (done: Done) => Said): Promise<Done | null> {
  const { opened } = useSession.getState();
  if (!opened) return null;
  try {
    const done = await act(opened.plan.meta.id);
    const { edit } = done;
    if (edit !== null) {
      const action = { label: 'pool.done.undo', run: () => void step(edit, 'undo') } as const;
      notify({ tone: 'success', ...say(done), action });
    }
    return done;
  } catch (error) {
    notifyFailure('pool.done.failed', error);
    return null;
  }
}

export async function step(edit: number, turn: 'undo' | 'redo'): Promise<void> {
  try {
    await api('pool.step', { edit, turn });
    if (turn === 'undo') notify({ tone: 'info', text: 'pool.done.undone' });
  } catch (error) {
    notifyFailure('pool.done.failed', error);
  }
}
