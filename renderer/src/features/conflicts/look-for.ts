import { api } from '@/app/api';
import { useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** Looks at everything, in the background; the card at the lower right shows how far it is and stops it. */
export async function lookForConflicts(): Promise<void> {
  const planId = useSession.getState().opened?.plan.meta.id;
  if (planId === undefined) return;
  try {
    await api('conflicts.detect', { planId });
  } catch (error) {
    notifyFailure('conflicts.failed.detect', error);
  }
}
