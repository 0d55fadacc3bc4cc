import { useMemo } from 'react';
import { type AccountFilter, AccountSort } from '@shared/contract/accounts';
import { useOpened } from '@/app/state/session';
import type { SortBy } from '@/ui/table/column';
import type { AccountQuestion } from './use-account-pages';

export function sortable(id: string): boolean {
  return AccountSort.safeParse(id).success;
}

/** What the database is asked; asked anew after every edit of the plan and every change of the data. */
export function useQuestion(filter: AccountFilter, sort: SortBy): AccountQuestion {
  const { plan, field } = useOpened();
  const { id, revision } = plan.meta;
  return useMemo(
    () => questionOf(id, filter, sort, `${revision} ${field.revision}`),
    [id, filter, sort, revision, field.revision],
  );
}

/** @param _state of plan and data the answer belongs to; makes the question another one when they change */
function questionOf(
  planId: AccountQuestion['planId'],
  filter: AccountFilter,
  sort: SortBy,
  _state: string,
): AccountQuestion {
  return { planId, filter, sort: { by: AccountSort.catch('revenue').parse(sort.id), descending: sort.descending } };
}
