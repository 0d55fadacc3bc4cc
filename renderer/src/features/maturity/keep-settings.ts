import type { WorkspaceSettings } from '@shared/model/settings';
import { useSession } from '@/app/state/session';
import type { TextKey } from '@/i18n/resources';
import { notify, notifyFailure } from '@/ui/notify';

interface Telling {
  readonly done: TextKey;
  readonly failed: TextKey;
}

type Change = Partial<WorkspaceSettings>;

/** Writes settings and says so; the notice can put back what was there before. */
export async function keepSettings(change: Change, { done, failed }: Telling): Promise<boolean> {
  const before = useSession.getState().opened?.settings;
  if (!before) return false;
  const former = formerOf(change, before);
  const undo = (): void => void write(former, () => notify({ tone: 'success', text: 'maturity.putBack' }), failed);
  return write(
    change,
    () => notify({ tone: 'success', text: done, action: { label: 'maturity.override.undo', run: undo } }),
    failed,
  );
}

/** The sections a change touches, as they are before it. */
function formerOf(change: Change, before: WorkspaceSettings): Change {
  return Object.fromEntries(Object.entries(before).filter(([section]) => section in change));
}

async function write(change: Change, tell: () => void, failed: TextKey): Promise<boolean> {
  try {
    await useSession.getState().updateSettings(change);
    tell();
    return true;
  } catch (error) {
    notifyFailure(failed, error);
    return false;
  }
}
