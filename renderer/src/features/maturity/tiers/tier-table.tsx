import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import { useWidth } from '@/ui/use-width';
import styles from '../maturity.module.css';
import { useTierColumns } from './tier-columns';
import { TierOverrideBar } from './tier-override-bar';
import type { TierRow } from './tier-rows';

interface Props {
  readonly rows: readonly TierRow[];
  /** Whether weights or cut-offs are being tried. */
  readonly changing: boolean;
}

const NONE: ReadonlySet<string> = new Set();
const keyOf = (row: TierRow): string => row.code;

/** Accounts by score with what decided; Enter or a click ticks one for an override. */
export function TierTable({ rows, changing }: Props): ReactNode {
  const t = useT();
  const [picked, setPicked] = useState(NONE);
  const toggle = useCallback((code: string) => {
    setPicked((now) => {
      const next = new Set(now);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  }, []);
  const side = useRef<HTMLDivElement>(null);
  const table = useLocalTable(useTierColumns(picked, toggle, changing), rows, null, useWidth(side));
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  const chosen = useMemo(() => rows.filter((row) => picked.has(row.code)), [rows, picked]);
  return (
    <div className={styles.tableSide} ref={side}>
      <TierOverrideBar rows={chosen} onClear={() => setPicked(NONE)} />
      <div className={styles.tableTools}>
        <LocalTableTools table={table} testId="tiers" />
      </div>
      <div className={styles.tableRow}>
        <TableFrame
          label={t('maturity.tiers.table')}
          testId="tiers-table"
          columns={table.columns}
          count={shown.length}
          rowAt={rowAt}
          rowKey={keyOf}
          sort={table.sort}
          onSort={table.sortBy}
          onActivate={(row) => toggle(row.code)}
          empty={<EmptyState title={t('maturity.tiers.none')} />}
        />
      </div>
    </div>
  );
}
