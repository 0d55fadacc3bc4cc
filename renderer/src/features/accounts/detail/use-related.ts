import { useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

export type Related = CallOutput<'accounts.related'>;

/** People and opportunities of an account; null until they are read. */
export function useRelated(code: string): Related | null {
  const { revision } = useOpened().field;
  const [related, setRelated] = useState<Related | null>(null);
  useEffect(() => {
    let stale = false;
    api('accounts.related', { account: code }).then(
      (answer) => !stale && setRelated(answer),
      (error: unknown) => notifyFailure('accounts.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [code, revision]);
  return related;
}
