import type { ReactNode } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { ColumnMenu, CopyButton, FilterBox } from '@/ui/table/table-tools';
import tools from '@/ui/table/table-tools.module.css';
import styles from './pool.module.css';
import type { PoolTable } from './use-pool-table';

interface Props {
  readonly table: Pick<PoolTable<'pool.list'>, 'search' | 'setSearch' | 'toggleColumn' | 'text'> & {
    readonly columns: readonly { readonly id: string }[];
    readonly allColumns: Parameters<typeof ColumnMenu>[0]['all'];
    readonly pages: { readonly total: number; readonly answer: { readonly all: number } | null };
  };
  /** Prefix of the ids tests find the parts by. */
  readonly testId: string;
}

/** How many there are, of how many where the list is narrowed; filter, columns and copy. */
export function PoolTableTools({ table, testId }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { answer, total } = table.pages;
  return (
    <>
      {answer && (
        <span className={styles.count} data-testid={`${testId}-count`}>
          {t('pool.count', { count: total })}
          {answer.all > total && ` · ${t('pool.ofAll', { all: format.integer(answer.all) })}`}
        </span>
      )}
      <span className={tools.tools}>
        <FilterBox value={table.search} onChange={table.setSearch} testId={`${testId}-filter`} />
        <ColumnMenu all={table.allColumns} shown={table.columns} onToggle={table.toggleColumn} />
        <CopyButton testId={`${testId}-copy`} count={total} text={table.text} />
      </span>
    </>
  );
}
