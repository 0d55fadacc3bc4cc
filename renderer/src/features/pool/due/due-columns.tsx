import type { DueRow } from '@shared/contract/pool-lists';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { accountColumns, dayColumn, textColumn } from '../columns';
import styles from '../pool.module.css';
import { useRepName } from '../use-pool';
import { reassign } from './reassign';

export function useDueColumns(): readonly TableColumn<DueRow>[] {
  const t = useT();
  const format = useFormat();
  const nameOf = useRepName();
  const unitName = useUnitName();
  return [
    ...accountColumns<DueRow>(t, format, unitName),
    textColumn('rep', t('pool.due.rep'), 80, (row) => nameOf(row.rep)),
    textColumn('what', t('pool.column.what'), 80, (row) => t(`pool.due.${row.what}`), { optional: 'shown', rank: 5 }),
    {
      ...textColumn<DueRow>('state', t('pool.column.state'), 84, (row) => t(`pool.due.state.${row.state}`)),
      cell: (row) => (
        <span className={styles.state} data-state={row.state}>
          {t(`pool.due.state.${row.state}`)}
        </span>
      ),
    },
    {
      ...textColumn<DueRow>('due', t('pool.column.due'), 116, (row) => row.due ?? ''),
      cell: (row) => (row.due === null ? '–' : <span title={row.due}>{format.date(row.due.slice(0, 10))}</span>),
    },
    {
      id: 'late',
      title: t('pool.column.late'),
      width: 80,
      align: 'end',
      value: (row) => row.daysLate,
      cell: (row) => {
        if (row.daysLate === 0) return '–';
        const days = row.what === 'contact' ? format.decimal(row.daysLate, 1) : format.integer(row.daysLate);
        return t('pool.due.every', { days });
      },
    },
    dayColumn(format, 'last', t('pool.column.last'), (row) => row.last, { optional: 'shown', rank: 4 }),
    {
      id: 'interval',
      title: t('pool.column.interval'),
      width: 72,
      align: 'end',
      optional: 'shown',
      rank: 6,
      value: (row) => row.interval,
      cell: (row) => (row.interval === null ? '–' : t('pool.due.every', { days: row.interval })),
    },
    {
      id: 'suggestion',
      title: t('pool.column.suggestion'),
      width: 120,
      sortable: false,
      value: (row) => (row.suggestion ? nameOf(row.suggestion.rep) : null),
      cell: (row) =>
        row.suggestion && (
          <button
            type="button"
            className={styles.rowButton}
            title={t(`pool.due.${row.suggestion.why}`)}
            data-testid="reassign"
            onClick={() => void reassign(row, t('pool.due.reassignReason', { days: Math.round(row.daysLate) }))}
          >
            {t('pool.due.reassign', { rep: nameOf(row.suggestion.rep) })}
          </button>
        ),
    },
  ];
}
