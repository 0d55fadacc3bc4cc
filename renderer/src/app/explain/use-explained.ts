import { useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

export type Explained = CallOutput<'accounts.explain'>;

/** The account and every step of who owns it, asked again after each edit; the former answer stays meanwhile. */
export function useExplained(code: string): Explained | null {
  const { plan, field } = useOpened();
  const [explained, setExplained] = useState<Explained | null>(null);
  const { id, revision } = plan.meta;
  const state = `${revision} ${field.revision}`;
  useEffect(() => {
    let stale = false;
    api('accounts.explain', { planId: id, account: code }).then(
      (answer) => !stale && setExplained(answer),
      (error: unknown) => notifyFailure('accounts.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [id, code, state]);
  return explained;
}
