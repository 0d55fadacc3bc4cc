import type { PlanId } from '@shared/model/ids';
import type { PlanPatch } from '@shared/model/plan';
import { notify, notifyFailure } from '@/ui/notify';
import { api } from '../api';
import { heedingIn } from '../breaches/override';
import { freeName } from './fork-plan';
import { useSession } from './session';

/**
 * What a search found as a plan of its own, opened. Accounts that a claim or the policy holds stay where they are, which is told.
 * @param wanted its name, unless another plan has it
 */
export async function openFound(
  { id: planId, revision }: { readonly id: PlanId; readonly revision: number },
  patch: PlanPatch,
  wanted: string,
): Promise<void> {
  const { opened } = useSession.getState();
  if (!opened) return;
  try {
    const name = freeName(wanted, opened.plans);
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
