import { useCallback, useMemo, useState } from 'react';
import type { CallInput, CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { notifyFailure } from '@/ui/notify';
import { allRows } from '@/ui/table/all-rows';
import type { SortBy, TableColumn } from '@/ui/table/column';
import { toTsv } from '@/ui/table/tsv';
import { type PagedRows, usePages } from '@/ui/table/use-pages';
import { useShownColumns } from '@/ui/table/use-shown-columns';
import { useDebounced } from '@/ui/use-debounced';

type List = 'pool.list' | 'pool.claims' | 'pool.due';
type Row<N extends List> = CallOutput<N>['rows'][number];
/** What narrows a list, apart from words, order and slice. */
export type Narrowed<N extends List> = Omit<CallInput<N>, 'planId' | 'search' | 'sort' | 'offset' | 'limit'>;

export interface PoolTable<N extends List> {
  readonly pages: PagedRows<Row<N>, CallOutput<N>>;
  readonly columns: readonly TableColumn<Row<N>>[];
  readonly allColumns: readonly TableColumn<Row<N>>[];
  readonly sort: SortBy | null;
  readonly search: string;
  /** The words as they were last asked for. */
  readonly asked: string | undefined;
  sortBy(id: string): void;
  setSearch(text: string): void;
  toggleColumn(id: string): void;
  /** All that matches, as a table to paste. */
  text(): Promise<string>;
}

const TYPING_MS = 200;

/**
 * One list of the open plan, a page at a time as the screen comes to it; asked again whenever the plan, the data or the policy
 * changes. The main process narrows, orders and counts it.
 * @param narrowed, all stable between meaningful changes (memoised by the caller)
 */
export function usePoolTable<N extends List>(
  call: N,
  narrowed: Narrowed<N>,
  all: readonly TableColumn<Row<N>>[],
  width: number | null,
  firstSort: SortBy | null,
): PoolTable<N> {
  const { plan, field, settings, info } = useOpened();
  const { id, revision } = plan.meta;
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState(firstSort);
  const [columns, toggleColumn] = useShownColumns(all, width);
  const asked = useDebounced(search, TYPING_MS).trim() || undefined;
  // Cast: what a list is sorted by are the ids of its own columns, which the compiler does not see through the parameter.
  const order = useMemo(() => (sort ? { by: sort.id, descending: sort.descending } : undefined) as never, [sort]);
  const ask = useCallback(
    (slice: { readonly offset: number; readonly limit: number }) => {
      // Every act is followed by a new `info`, also where the plan stays as it was.
      void [revision, field, settings, info];
      return api<List>(call, { ...narrowed, planId: id, search: asked, sort: order, ...slice }) as Promise<
        CallOutput<N>
      >;
    },
    [call, narrowed, id, asked, order, revision, field, settings, info],
  );
  const pages = usePages<Row<N>, CallOutput<N>>(ask, (error) => notifyFailure('pool.notRead', error));
  const sortBy = useCallback(
    (by: string) =>
      setSort((now) => ({
        id: by,
        descending: now?.id === by ? !now.descending : all.some((c) => c.id === by && c.align === 'end'),
      })),
    [all],
  );
  const text = useCallback(async () => toTsv(columns, await allRows<Row<N>>(ask)), [columns, ask]);
  return { pages, columns, allColumns: all, sort, search, asked, sortBy, setSearch, toggleColumn, text };
}
