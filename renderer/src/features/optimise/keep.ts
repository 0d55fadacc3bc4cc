import type { OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import { openFound } from '@/app/state/open-found';
import { useSession } from '@/app/state/session';
import { translate } from '@/i18n/translate';
import { notify, notifyFailure } from '@/ui/notify';

/** A variant as a plan of its own, opened. */
export function openAsPlan({ plan }: OptimiseReport, { kind, patch }: OptimiseVariant): Promise<void> {
  const found = translate(`optimise.kind.${kind}`);
  return openFound(plan, patch, (name) => translate('optimise.planName', { plan: name, kind: found }));
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
