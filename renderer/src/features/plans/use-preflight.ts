import { useEffect, useState } from 'react';
import type { PreflightItem } from '@shared/contract/plans';
import type { PlanMeta } from '@shared/model/plan';
import { api } from '@/app/api';
import { heedingIn, unlessPromised } from '@/app/breaches/override';
import { useSession } from '@/app/state/session';
import { type Failure, failureOf } from '@/ui/failure';
import { notify } from '@/ui/notify';

export interface Preflight {
  /** null until the check has been made. */
  readonly items: readonly PreflightItem[] | null;
  readonly failure: Failure | null;
  readonly busy: boolean;
  activate(): Promise<void>;
}

/** Checks a plan and puts it in force. @param onActive called once it is */
export function usePreflight(meta: PlanMeta, onActive: () => void): Preflight {
  const [items, setItems] = useState<readonly PreflightItem[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    let gone = false;
    api('plan.preflight', { planId: meta.id }).then(
      (list) => !gone && setItems(list),
      (error: unknown) => !gone && setFailure(failureOf(error)),
    );
    return () => {
      gone = true;
    };
  }, [meta.id]);

  async function activate(): Promise<void> {
    setBusy(true);
    try {
      await unlessPromised({
        send: (heeding) => api('plan.activate', { planId: meta.id, ...heedingIn(heeding) }),
        list: () => api('plan.breaches', { planId: meta.id, patch: null }),
        mayKeep: false,
      });
      await useSession.getState().refresh(['plans']);
      notify({ tone: 'success', text: 'plans.activated', params: { plan: meta.name } });
      onActive();
    } catch (error) {
      const why = failureOf(error);
      // Whoever leaves it as it is has been told why already.
      if (why.code !== 'task.cancelled') setFailure(why);
      setBusy(false);
    }
  }

  return { items, failure, busy, activate };
}
