import { useEffect, useState } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';

/** Classification of every unit with all that led to it; asked again whenever the field changes. null = on its way. */
export function useMaturityList(): readonly UnitMaturity[] | null {
  const { field } = useOpened();
  const [list, setList] = useState<readonly UnitMaturity[] | null>(null);
  useEffect(() => {
    let stale = false;
    api('maturity.list', {}).then(
      (answer) => !stale && setList(answer),
      (error: unknown) => notifyFailure('maturity.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [field]);
  return list;
}
