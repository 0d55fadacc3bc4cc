import { useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

export type Health = CallOutput<'health.get'> & {
  /** When the answer came; ages of files count back from it. */
  readonly readAt: number;
};

/** Asked again whenever the data changes; the former answer stays meanwhile. null = on its way. */
export function useHealth(): Health | null {
  const { field } = useOpened();
  const [health, setHealth] = useState<Health | null>(null);
  useEffect(() => {
    let stale = false;
    api('health.get', {}).then(
      (answer) => !stale && setHealth({ ...answer, readAt: Date.now() }),
      (error: unknown) => notifyFailure('health.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [field]);
  return health;
}
