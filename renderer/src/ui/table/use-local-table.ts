import {
  type ColumnDef,
  type ColumnVisibilityState,
  columnFilteringFeature,
  columnVisibilityFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useCallback, useMemo, useState } from 'react';
import { type CellValue, fittingColumns, type SortBy, type TableColumn } from './column';

const features = tableFeatures({
  columnVisibilityFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
});

/** Rows held in full by the screen: sorted, filtered and with chosen columns. */
export interface LocalTable<Row> {
  readonly rows: readonly Row[];
  /** Columns shown, in order. */
  readonly columns: readonly TableColumn<Row>[];
  readonly allColumns: readonly TableColumn<Row>[];
  readonly sort: SortBy | null;
  readonly filter: string;
  sortBy(id: string): void;
  setFilter(text: string): void;
  toggleColumn(id: string): void;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

function compare(a: CellValue | undefined, b: CellValue | undefined): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a ?? ''), String(b ?? ''));
}

function definitions<Row extends object>(columns: readonly TableColumn<Row>[]): ColumnDef<typeof features, Row>[] {
  return columns.map((column) => ({
    id: column.id,
    accessorFn: (row: Row) => column.value(row) ?? undefined,
    sortUndefined: 'last' as const,
    sortFn: (a, b, id) => compare(a.getValue<CellValue>(id), b.getValue<CellValue>(id)),
    enableSorting: column.sortable ?? true,
    enableGlobalFilter: column.searchable ?? false,
    enableHiding: column.optional !== undefined,
  }));
}

/**
 * @param columns, rows stable between meaningful changes (memoised by the caller)
 * @param room pixels there are for the columns, so that those shown at first fit; what a person shows or hides stays so
 */
export function useLocalTable<Row extends object>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  firstSort: SortBy | null,
  room: number | null = null,
): LocalTable<Row> {
  const [sorting, setSorting] = useState<SortingState>(
    firstSort ? [{ id: firstSort.id, desc: firstSort.descending }] : [],
  );
  const [globalFilter, setGlobalFilter] = useState('');
  const [chosen, setChosen] = useState<ColumnVisibilityState>({});
  const columnVisibility = useMemo(() => {
    const fitting = fittingColumns(columns, room);
    return Object.fromEntries(columns.map((c) => [c.id, chosen[c.id] ?? fitting.has(c.id)]));
  }, [columns, room, chosen]);
  const defs = useMemo(() => definitions(columns), [columns]);
  const table = useTable({
    features,
    columns: defs,
    data: rows,
    state: { sorting, globalFilter, columnVisibility },
    onSortingChange: setSorting,
    onGlobalFilterChange: setGlobalFilter,
    globalFilterFn: 'includesString',
    getColumnCanGlobalFilter: () => true,
  });
  const shown = table.getRowModel().rows;
  const visible = useMemo(() => columns.filter((c) => columnVisibility[c.id] !== false), [columns, columnVisibility]);
  const first = sorting.at(0);
  const toggleColumn = useCallback(
    (id: string) => setChosen((now) => ({ ...now, [id]: !columnVisibility[id] })),
    [columnVisibility],
  );
  return {
    rows: useMemo(() => shown.map((row) => row.original), [shown]),
    columns: visible,
    allColumns: columns,
    sort: first ? { id: first.id, descending: first.desc } : null,
    filter: globalFilter,
    // Figures are first wanted largest first, names from A.
    sortBy: (id) =>
      setSorting(([now]) => [
        { id, desc: now?.id === id ? !now.desc : columns.some((c) => c.id === id && c.align === 'end') },
      ]),
    setFilter: setGlobalFilter,
    toggleColumn,
  };
}
