import { type ReactNode, useCallback, useRef, useState } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useWidth } from '@/ui/use-width';
import styles from '../maturity.module.css';
import { UnitDetail } from '../detail/unit-detail';
import { type Picking, usePicked } from '../pick-column';
import { useUnitColumns } from './unit-columns';
import type { UnitRow } from './unit-rows';

interface Props {
  readonly list: readonly UnitMaturity[];
  readonly rows: readonly UnitRow[];
  readonly picking: Picking;
  /** Whether thresholds are being tried that move any unit. */
  readonly changing: boolean;
}

const keyOf = (row: UnitRow): string => row.code;

export function UnitsTable({ list, rows, picking, changing }: Props): ReactNode {
  const t = useT();
  const [open, setOpen] = useState<string | null>(null);
  const side = useRef<HTMLDivElement>(null);
  const { table, columns } = usePicked(useUnitColumns(changing), rows, picking, useWidth(side));
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  const detail = list.find((record) => record.unit === open);
  return (
    <div className={styles.tableSide} ref={side}>
      <div className={styles.tableTools}>
        <LocalTableTools table={table} testId="maturity" />
      </div>
      <div className={styles.tableRow}>
        <TableFrame
          label={t('maturity.title')}
          testId="maturity-table"
          columns={columns}
          count={shown.length}
          rowAt={rowAt}
          rowKey={keyOf}
          sort={table.sort}
          onSort={table.sortBy}
          onActivate={(row) => setOpen((now) => (now === row.code ? null : row.code))}
          selected={open}
          empty={<EmptyState title={t('table.noMatch', { text: table.filter })} />}
        />
        {detail && <UnitDetail key={detail.unit} record={detail} onClose={() => setOpen(null)} />}
      </div>
    </div>
  );
}
