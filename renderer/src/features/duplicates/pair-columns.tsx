import { useMemo } from 'react';
import type { DuplicateFilter, DuplicateRow } from '@shared/contract/duplicates';
import { useFormat } from '@/i18n/use-format';
import { type Translate, useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { shownScore } from './shown-score';
import styles from './duplicates.module.css';

/** Of pairs ruled out with the reason, too. */
export function usePairColumns(show: DuplicateFilter['show']): readonly TableColumn<DuplicateRow>[] {
  const t = useT();
  const format = useFormat();
  return useMemo(
    () => [
      {
        id: 'score',
        title: t('duplicates.column.score'),
        width: 76,
        align: 'end',
        sortable: false,
        value: (row) => row.score,
        cell: (row) => (
          <span className={styles.score} data-band={row.band}>
            {format.percent(shownScore(row.score), 1)}
          </span>
        ),
      },
      {
        id: 'first',
        title: t('duplicates.column.first'),
        width: 180,
        grow: true,
        sortable: false,
        value: (row) => row.a.name,
        cell: (row) => <span title={`${row.a.name} · ${row.a.code}`}>{row.a.name}</span>,
      },
      {
        id: 'second',
        title: t('duplicates.column.second'),
        width: 180,
        grow: true,
        sortable: false,
        value: (row) => row.b.name,
        cell: (row) => (
          <span className={styles.second}>
            <span title={`${row.b.name} · ${row.b.code}`}>{row.b.name}</span>
            {row.groupSize > 2 && (
              <span className={styles.groupBadge}>{t('duplicates.group.badge', { count: row.groupSize })}</span>
            )}
          </span>
        ),
      },
      {
        id: 'owners',
        title: t('duplicates.column.owners'),
        width: 160,
        sortable: false,
        value: ownersOf,
        cell: (row) => (
          <span className={styles.owners} title={ownersOf(row)}>
            {row.ownersDiffer && <b className={styles.conflict}>{t('duplicates.conflict')}</b>}
            <span>{ownersOf(row) || t('term.pool')}</span>
          </span>
        ),
      },
      ...(show === 'notSame' ? [reasonColumn(t)] : []),
    ],
    [t, format, show],
  );
}

function reasonColumn(t: Translate): TableColumn<DuplicateRow> {
  return {
    id: 'reason',
    title: t('duplicates.column.reason'),
    width: 112,
    sortable: false,
    value: (row) => row.reason,
    cell: (row) => <span title={row.reason}>{row.reason}</span>,
  };
}

function ownersOf({ a, b }: DuplicateRow): string {
  return [...new Set([a.ownerName, b.ownerName])].filter((name) => name !== null).join(' / ');
}
