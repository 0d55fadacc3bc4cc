import { useCallback, useMemo, useState } from 'react';
import { fittingColumns, type TableColumn } from './column';

const SCROLL_BAR = 12;

/** What is wanted, less the least important of it where there is no room; what a person shows or hides stays so. */
export function useShownColumns<Row>(
  all: readonly TableColumn<Row>[],
  width: number | null,
): [readonly TableColumn<Row>[], (id: string) => void] {
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  const shown = useMemo(() => {
    const fitting = fittingColumns(all, width === null || width === 0 ? null : width - SCROLL_BAR);
    return all.filter((c) => chosen[c.id] ?? fitting.has(c.id));
  }, [all, width, chosen]);
  const toggle = useCallback(
    (id: string) => setChosen((now) => ({ ...now, [id]: !shown.some((c) => c.id === id) })),
    [shown],
  );
  return [shown, toggle];
}
