import { useCallback } from 'react';
import { islandsOf } from '@shared/geo/bridged-adjacency';
import type { TerritoryRow } from '@shared/metrics/territory-rows';
import { useT } from '@/i18n/use-t';
import { usePart } from '../state/session';
import { useUnitNames } from './use-unit-names';

/** What to know of a territory's islands beyond the sea links, a line each; '' where it has none. */
export function useIslandNote(): (row: Pick<TerritoryRow, 'islands'>) => string {
  const t = useT();
  const names = useUnitNames();
  const adjacency = usePart((o) => o.field.units.adjacency);
  return useCallback(
    ({ islands }) =>
      islandsOf(adjacency)
        .flatMap(([unit, to]) =>
          islands.includes(unit) ? [t('balance.row.island', { unit: names[unit], to: names[to] })] : [],
        )
        .join('\n'),
    [t, names, adjacency],
  );
}
