import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { UnitMaturity } from '@shared/contract/field';
import type { Maturity } from '@shared/model/maturity';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import { UnitDetail } from './detail/unit-detail';
import styles from './maturity.module.css';
import { OverrideBar } from './override/override-bar';
import { TypeSummary } from './type-summary';
import { useUnitColumns } from './unit-columns';
import { type UnitRow, unitRows } from './unit-rows';
import { usePicking } from './use-picking';

const keyOf = (row: UnitRow): string => row.code;

export function UnitsView({ list }: { readonly list: readonly UnitMaturity[] }): ReactNode {
  const t = useT();
  const { index } = useOpened();
  const names = useUnitNames();
  const [type, setType] = useState<Maturity | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const rows = useMemo(
    () => unitRows(type === null ? list : list.filter((record) => record.maturity === type), index, names),
    [list, type, index, names],
  );
  const picking = usePicking(rows);
  const table = useLocalTable(useUnitColumns(picking), rows, null);
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  const detail = list.find((record) => record.unit === open);
  return (
    <>
      <div className={styles.top}>
        <TypeSummary list={list} chosen={type} onChoose={setType} />
        <LocalTableTools table={table} testId="maturity" />
      </div>
      <OverrideBar units={[...picking.picked]} onClear={picking.clear} />
      <div className={styles.split}>
        <TableFrame
          label={t('maturity.title')}
          testId="maturity-table"
          columns={table.columns}
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
    </>
  );
}
