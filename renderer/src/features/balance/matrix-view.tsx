import { Segmented } from 'antd';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { BalanceSettings } from '@shared/model/settings';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from './matrix.module.css';
import { type MatrixMode, useMatrixColumns } from './matrix-columns';
import { activateRow, hoverRow } from './row-actions';
import { TOTAL_KEY, type TerritoryRow } from '@shared/metrics/territory-rows';

interface Props {
  readonly rows: readonly TerritoryRow[];
  readonly foot: readonly TerritoryRow[];
  readonly settings: BalanceSettings;
}

const MODES = ['value', 'share'] as const;
const keyOf = (row: TerritoryRow): string => row.key;

/** Territory × maturity: how much of each kind of market every territory holds. */
export function MatrixView({ rows, foot, settings }: Props): ReactNode {
  const t = useT();
  const [mode, setMode] = useState<MatrixMode>('value');
  const snapshot = usePart((o) => o.plan.snapshot);
  const selected = useSelection((s) => (s.territory === null ? null : snapshot.territories[s.territory]?.key));
  const largest = useMemo(() => largestCell(rows, mode), [rows, mode]);
  const table = useLocalTable(useMatrixColumns(settings, mode, largest), rows, null);
  const totals = useMemo(() => foot.filter((row) => row.key === TOTAL_KEY), [foot]);
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <Segmented<MatrixMode>
          size="small"
          aria-label={t('balance.matrix.mode')}
          value={mode}
          onChange={setMode}
          options={MODES.map((value) => ({ value, label: t(`balance.matrix.${value}`) }))}
        />
        <span className={styles.right}>
          <LocalTableTools table={table} extra={totals} testId="matrix" />
        </span>
      </div>
      <TableFrame
        label={t('balance.matrix.label')}
        testId="balance-matrix"
        columns={table.columns}
        count={shown.length}
        rowAt={rowAt}
        rowKey={keyOf}
        sort={table.sort}
        onSort={table.sortBy}
        onActivate={activateRow}
        onHover={hoverRow}
        selected={selected}
        pinned={totals}
        empty={<EmptyState title={t('balance.empty.title')} text={t('balance.empty.text')} />}
      />
    </div>
  );
}

function largestCell(rows: readonly TerritoryRow[], mode: MatrixMode): number {
  return rows.reduce((most, row) => {
    const largest = Math.max(0, ...row.byMaturity);
    return Math.max(most, mode === 'value' ? largest : row.value === 0 ? 0 : largest / row.value);
  }, 0);
}
