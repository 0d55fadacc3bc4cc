import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useWidth } from '@/ui/use-width';
import styles from '../maturity.module.css';
import { type Picking, usePicked } from '../pick-column';
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
  const picking = useMemo((): Picking => {
    const set = (codes: readonly string[], on: boolean) => setPicked((now) => withAll(now, codes, on));
    return { picked, set, toggle: (code) => set([code], !picked.has(code)) };
  }, [picked]);
  const side = useRef<HTMLDivElement>(null);
  const { table, columns } = usePicked(useTierColumns(changing), rows, picking, useWidth(side));
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
          columns={columns}
          count={shown.length}
          rowAt={rowAt}
          rowKey={keyOf}
          sort={table.sort}
          onSort={table.sortBy}
          onActivate={(row) => picking.toggle(row.code)}
          empty={<EmptyState title={t('maturity.tiers.none')} />}
        />
      </div>
    </div>
  );
}

function withAll(now: ReadonlySet<string>, codes: readonly string[], on: boolean): ReadonlySet<string> {
  const next = new Set(now);
  for (const code of codes) {
    if (on) next.add(code);
    else next.delete(code);
  }
  return next;
}
