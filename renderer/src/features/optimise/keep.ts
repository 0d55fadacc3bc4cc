import type { OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { api } from '@/app/api';
import { freeName } from '@/app/state/fork-plan';
import { useSession } from '@/app/state/session';
import { translate } from '@/i18n/translate';
import { notify, notifyFailure } from '@/ui/notify';

/** A variant as a plan of its own, opened. */
export async function openAsPlan({ plan }: OptimiseReport, { kind, patch }: OptimiseVariant): Promise<void> {
  const { opened } = useSession.getState();
  if (!opened) return;
  const wanted = translate('optimise.planName', { plan: plan.name, kind: translate(`optimise.kind.${kind}`) });
  try {
    const name = freeName(wanted, opened.plans);
    const meta = await api('optimise.open', { planId: plan.id, revision: plan.revision, name, patch });
    await useSession.getState().refresh(['plans']);
    await useSession.getState().openPlan(meta.id);
    notify({ tone: 'success', text: 'optimise.opened', params: { plan: meta.name } });
  } catch (error) {
    notifyFailure('optimise.notKept', error);
  }
}

/** A variant as one change of the plan it was found from. */
export async function improve({ patch }: OptimiseVariant): Promise<void> {
  try {
    const label = { code: 'optimise', params: { count: patch.units.length } };
    await useSession.getState().apply(label, patch);
    notify({ tone: 'success', text: 'optimise.improved' });
  } catch (error) {
    notifyFailure('optimise.notKept', error);
  }
}
