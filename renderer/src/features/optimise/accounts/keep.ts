import type { AccountsReport } from '@shared/contract/optimise-accounts';
import { api } from '@/app/api';
import { freeName } from '@/app/state/fork-plan';
import { useSession } from '@/app/state/session';
import { translate } from '@/i18n/translate';
import { notify, notifyFailure } from '@/ui/notify';

/** What was found as a plan of its own with one change, opened. */
export async function openAccounts({ plan, patch }: AccountsReport): Promise<void> {
  const { opened } = useSession.getState();
  if (!opened) return;
  try {
    const name = freeName(translate('optimiseAccounts.planName', { plan: plan.name }), opened.plans);
    const meta = await api('optimise.open', { planId: plan.id, revision: plan.revision, name, patch });
    await useSession.getState().refresh(['plans']);
    await useSession.getState().openPlan(meta.id);
    notify({ tone: 'success', text: 'optimise.opened', params: { plan: meta.name } });
  } catch (error) {
    notifyFailure('optimise.notKept', error);
  }
}
