import type { PoolPolicy } from '@shared/model/policy';
import { useSession } from '@/app/state/session';
import { notify, notifyFailure } from '@/ui/notify';

/** Keeps the policy; the notice takes it back to what stood before. */
export async function savePolicy(policy: PoolPolicy): Promise<void> {
  const before = useSession.getState().opened?.settings.policy;
  if (!before) return;
  const { updateSettings } = useSession.getState();
  try {
    await updateSettings({ policy });
  } catch (error) {
    notifyFailure('policy.notSaved', error);
    return;
  }
  const back = (): void => {
    updateSettings({ policy: before }).then(
      () => notify({ tone: 'info', text: 'policy.undone' }),
      (error: unknown) => notifyFailure('policy.notSaved', error),
    );
  };
  notify({ tone: 'success', text: 'policy.saved', action: { label: 'policy.undo', run: back } });
}
