import type { PlanMeta, PlanPatch } from '@shared/model/plan';
import { notify, notifyFailure } from '@/ui/notify';
import { api } from '../api';
import { heedingIn } from '../breaches/override';
import { baseName } from './base-name';
import { freeName } from './fork-plan';
import { useSession } from './session';

/**
 * What a search found as a plan of its own, opened. Accounts that a claim or the policy holds stay where they are, which is told.
 * @param named its name, made of that of the plan all began with; numbered when another plan has it
 */
export async function openFound(
  { id: planId, revision: searched, name: from }: Pick<PlanMeta, 'id' | 'revision' | 'name'>,
  patch: PlanPatch,
  named: (plan: string) => string,
): Promise<void> {
  const { opened } = useSession.getState();
  if (!opened) return;
  // Edits that were undone since have changed the number of the state, and nothing of the plan: see `useStale`.
  const revision = opened.plan.meta.id === planId ? opened.plan.meta.revision : searched;
  try {
    const name = freeName(named(baseName(from)), opened.plans);
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
