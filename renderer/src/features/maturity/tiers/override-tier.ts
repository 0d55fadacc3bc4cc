import type { CallInput } from '@shared/contract/contract';
import type { Tier } from '@shared/model/tier';
import { api } from '@/app/api';
import { notify, notifyFailure } from '@/ui/notify';

type Wishes = CallInput<'tier.override'>['wishes'];

/** @param tier null gives the accounts back to the rule. @returns whether it was recorded; the notice can undo it */
export async function overrideTier(codes: readonly string[], tier: Tier | null, reason: string): Promise<boolean> {
  // Codes come from the main process and are as it knows them.
  return send(
    codes.map((account) => ({ account, tier, reason })) as Wishes,
    tier === null ? 'takenBack' : 'done',
    true,
  );
}

async function send(wishes: Wishes, done: 'done' | 'takenBack' | 'undone', undoable: boolean): Promise<boolean> {
  try {
    const { former } = await api('tier.override', { wishes });
    notify({
      tone: 'success',
      text: `maturity.tiers.${done}`,
      params: { count: wishes.length },
      ...(undoable && {
        action: { label: 'maturity.tiers.undo' as const, run: () => void send(former, 'undone', false) },
      }),
    });
    return true;
  } catch (error) {
    notifyFailure('maturity.tiers.notSaved', error);
    return false;
  }
}
