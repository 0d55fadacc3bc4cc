import { useCallback, useEffect, useRef, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { type CallInput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { notifyFailure } from '@/ui/notify';
import { allRows } from '@/ui/table/all-rows';

/** What is asked, without the slice; a new object for every new question. */
export type AccountQuestion = Omit<CallInput<'accounts.query'>, 'offset' | 'limit'>;

export const PAGE_SIZE = 200;

interface Pages {
  readonly question: AccountQuestion;
  readonly total: number;
  readonly rows: ReadonlyMap<number, readonly AccountRow[]>;
}

export interface AccountPages {
  /** null until the first answer. */
  readonly total: number | null;
  rowAt(index: number): AccountRow | undefined;
  /** Fetches what the screen shows and does not have yet. */
  onRange(first: number, last: number): void;
}

/** Rows of a question as the screen comes to them; while a new question is under way the old answer stays. */
export function useAccountPages(question: AccountQuestion): AccountPages {
  const [pages, setPages] = useState<Pages | null>(null);
  const asked = useRef<{ question: AccountQuestion | null; readonly pages: Set<number> }>({
    question: null,
    pages: new Set(),
  });

  const fetchPage = useCallback(
    (page: number): void => {
      if (asked.current.question !== question) asked.current = { question, pages: new Set() };
      if (asked.current.pages.has(page)) return;
      asked.current.pages.add(page);
      api('accounts.query', { ...question, offset: page * PAGE_SIZE, limit: PAGE_SIZE }).then(
        ({ total, rows }) => {
          if (asked.current.question !== question) return;
          setPages((now) => ({
            question,
            total,
            rows: new Map(now?.question === question ? now.rows : []).set(page, rows),
          }));
        },
        (error: unknown) => notifyFailure('accounts.notRead', error),
      );
    },
    [question],
  );

  useEffect(() => fetchPage(0), [fetchPage]);

  const rowAt = useCallback(
    (index: number) => pages?.rows.get(Math.floor(index / PAGE_SIZE))?.at(index % PAGE_SIZE),
    [pages],
  );
  const onRange = useCallback(
    (first: number, last: number): void => {
      for (let page = Math.floor(first / PAGE_SIZE); page <= Math.floor(last / PAGE_SIZE); page++) fetchPage(page);
    },
    [fetchPage],
  );
  return { total: pages?.total ?? null, rowAt, onRange };
}

/** Every row of a question, for the clipboard. */
export function allAccounts(question: AccountQuestion): Promise<readonly AccountRow[]> {
  return allRows((slice) => api('accounts.query', { ...question, ...slice }));
}
