import type { Translate } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import styles from './maturity.module.css';

interface Named {
  readonly code: string;
  readonly name: string;
}

interface Wishes {
  readonly title: string;
  readonly width: number;
  /** Of the code, as in `TableColumn`. */
  readonly rank: number;
}

/** What a row is of: its name and its code. */
export function identityColumns<Row extends Named>(
  t: Translate,
  { title, width, rank }: Wishes,
): readonly TableColumn<Row>[] {
  return [
    {
      id: 'name',
      title,
      width,
      grow: true,
      searchable: true,
      value: (row) => row.name,
      cell: (row) => <span title={row.name}>{row.name}</span>,
    },
    {
      id: 'code',
      title: t('maturity.column.code'),
      width: 80,
      searchable: true,
      optional: 'shown',
      rank,
      value: (row) => row.code,
      cell: (row) => <span className={styles.muted}>{row.code}</span>,
    },
  ];
}
