import type { AccountRow } from '@shared/contract/accounts';
import type { Follower } from '@shared/model/follower';
import { followersLabel } from '@shared/planning/change-labels';
import { followersPatch } from '@shared/planning/edits';
import { isEmptyPatch } from '@shared/planning/patch';
import { ensureEditable } from '@/app/state/ensure-editable';
import { useSession } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** Records who works an account beside its owner. Day-to-day work: it goes on in the active plan, as decisions do. */
export async function setFollowers(account: Pick<AccountRow, 'code' | 'name'>, to: readonly Follower[]): Promise<void> {
  try {
    const state = useSession.getState().opened?.plan.meta.state;
    if (state !== 'active' && !(await ensureEditable())) return;
    const { opened, apply } = useSession.getState();
    const at = opened?.index.account.get(account.code);
    if (!opened || at === undefined) return;
    const patch = followersPatch(opened.plan.snapshot, { at, code: account.code }, to);
    if (isEmptyPatch(patch)) return;
    const { index, field } = opened;
    const names = to.map(({ rep }) => {
      const r = index.rep.get(rep);
      return r === undefined ? rep : field.reps.name[r];
    });
    await apply(followersLabel(account.name, names), patch);
  } catch (error) {
    notifyFailure('accounts.notSaved', error);
  }
}
