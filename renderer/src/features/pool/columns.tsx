import { Checkbox } from 'antd';
import type { Tier } from '@shared/model/tier';
import type { Format } from '@/i18n/format';
import type { Translate } from '@/i18n/use-t';
import type { UnitName } from '@/app/measured/use-unit-name';
import { useView } from '@/app/state/view';
import type { TableColumn } from '@/ui/table/column';
import styles from './pool.module.css';

/** What every list here says of an account. */
export interface Listed {
  readonly account: string;
  readonly name: string;
  readonly tier: Tier;
  readonly unit: string | null;
  readonly revenue: number;
}

export function pickColumn<Row extends Listed>(
  t: Translate,
  has: (account: string) => boolean,
  toggle: (account: string) => void,
): TableColumn<Row> {
  return {
    id: 'pick',
    title: t('pool.column.pick'),
    heading: <span aria-hidden />,
    width: 36,
    align: 'center',
    sortable: false,
    value: (row) => (has(row.account) ? 1 : 0),
    cell: (row) => (
      <Checkbox
        checked={has(row.account)}
        aria-label={t('pool.column.pickOne', { name: row.name })}
        onClick={(event) => event.stopPropagation()}
        onChange={() => toggle(row.account)}
      />
    ),
  };
}

export function accountColumns<Row extends Listed>(
  t: Translate,
  format: Format,
  unitName: UnitName,
): readonly TableColumn<Row>[] {
  return [
    {
      id: 'name',
      title: t('pool.column.account'),
      width: 170,
      grow: true,
      searchable: true,
      value: (row) => row.name,
      cell: (row) => (
        <button
          type="button"
          className={styles.link}
          title={row.name}
          onClick={() => useView.getState().showAccounts({ codes: [row.account] })}
        >
          {row.name}
        </button>
      ),
    },
    textColumn('code', t('pool.column.code'), 76, (row) => row.account, { optional: 'hidden' }),
    {
      ...textColumn<Row>('tier', t('pool.column.tier'), 56, (row) => t(`term.tier.${row.tier}`)),
      optional: 'shown',
    },
    textColumn('unit', t('pool.column.unit'), 92, (row) => unitName(row.unit), { optional: 'shown', rank: 2 }),
    {
      id: 'revenue',
      title: t('pool.column.revenue'),
      width: 92,
      align: 'end',
      optional: 'shown',
      rank: 1,
      value: (row) => row.revenue,
      cell: (row) => (row.revenue === 0 ? '–' : format.compactMoney(row.revenue * 100)),
    },
  ];
}

export function textColumn<Row>(
  id: string,
  title: string,
  width: number,
  read: (row: Row) => string,
  more: Partial<TableColumn<Row>> = {},
): TableColumn<Row> {
  return {
    id,
    title,
    width,
    searchable: true,
    value: read,
    cell: (row) => <span title={read(row)}>{read(row) || '–'}</span>,
    ...more,
  };
}

export function dayColumn<Row>(
  format: Format,
  id: string,
  title: string,
  read: (row: Row) => string | null,
  more: Partial<TableColumn<Row>> = {},
): TableColumn<Row> {
  return {
    id,
    title,
    width: 116,
    value: read,
    cell: (row) => {
      const day = read(row);
      return day === null ? <span className={styles.muted}>–</span> : format.date(day);
    },
    ...more,
  };
}
