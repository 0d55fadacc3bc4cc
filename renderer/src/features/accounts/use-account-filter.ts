import { useEffect, useState } from 'react';
import type { AccountFilter } from '@shared/contract/accounts';
import { useView } from '@/app/state/view';

type Wanted = ReturnType<typeof useView.getState>['accountsFilter'];

function filterFrom(wanted: Wanted): AccountFilter {
  if (!wanted) return {};
  const { units, codes, ...rest } = wanted;
  return { ...rest, ...(units && { units: [...units] }), ...(codes && { codes: [...codes] }) };
}

/** The page's filter; another screen may ask for one, which is taken over once. */
export function useAccountFilter(): [AccountFilter, (filter: AccountFilter) => void] {
  const [filter, setFilter] = useState(() => filterFrom(useView.getState().accountsFilter));
  useEffect(() => {
    const taken = (): void => useView.setState({ accountsFilter: null });
    taken();
    return useView.subscribe((now) => {
      if (now.accountsFilter === null) return;
      setFilter(filterFrom(now.accountsFilter));
      taken();
    });
  }, []);
  return [filter, setFilter];
}
