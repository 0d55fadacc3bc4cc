import type { OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { api } from '@/app/api';
import { heedingIn } from '@/app/breaches/override';
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
    const { id: planId, revision } = plan;
    const broken = await api('plan.breaches', { planId, patch });
    const meta = await api('optimise.open', { planId, revision, name, patch, ...heedingIn({ kind: 'keep' }) });
    await useSession.getState().refresh(['plans']);
    await useSession.getState().openPlan(meta.id);
    notify({ tone: 'success', text: 'optimise.opened', params: { plan: meta.name } });
    const stay = new Set(broken.map(({ account }) => account)).size;
    if (stay > 0) notify({ tone: 'info', text: 'breach.kept', params: { count: stay } });
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
