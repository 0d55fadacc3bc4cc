import { Select } from 'antd';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { ClaimRow } from '@shared/contract/pool';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import { useWidth } from '@/ui/use-width';
import styles from '../pool.module.css';
import { ShownOf } from '../shown-of';
import { usePicked, usePool } from '../use-pool';
import { useClaimColumns } from './claim-columns';
import { CLAIM_FILTERS, type ClaimFilter, matches } from './claim-filter';
import { ReleaseBar } from './release-bar';

const NONE: readonly ClaimRow[] = [];
const keyOf = (row: ClaimRow): string => String(row.id);

/** Every claim on record and how it stands; those that run out, may be taken back or collide can be filtered. */
export function ClaimsView(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { settings } = useOpened();
  const answer = usePool('pool.claims');
  const [filter, setFilter] = useState<ClaimFilter>('all');
  const all = answer?.rows ?? NONE;
  const rows = useMemo(() => all.filter((row) => matches(row, filter)), [all, filter]);
  const picks = usePicked(all);
  const main = useRef<HTMLDivElement>(null);
  const table = useLocalTable(
    useClaimColumns(picks.has, picks.toggle),
    rows,
    { id: 'registered', descending: true },
    useWidth(main),
  );
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  const days = settings.policy.warningDays;
  return (
    <>
      <div className={styles.tools}>
        <Select<ClaimFilter>
          size="small"
          className={styles.select}
          aria-label={t('pool.filter.label')}
          data-testid="claims-state"
          value={filter}
          onChange={setFilter}
          options={CLAIM_FILTERS.map((value) => ({
            value,
            label: `${t(`pool.filter.${value}`, { days })} (${format.integer(all.filter((row) => matches(row, value)).length)})`,
          }))}
        />
        {answer && <ShownOf shown={all.length} total={answer.total} listed={shown.length} testId="claims-count" />}
        <LocalTableTools table={table} testId="claims" />
      </div>
      <div className={styles.split}>
        <div className={styles.main} ref={main}>
          <ReleaseBar
            rows={picks.picked}
            recyclable={rows.filter((row) => row.standing.state === 'recyclable' && row.owner === row.rep)}
            onPick={picks.pick}
            onDone={picks.clear}
          />
          <TableFrame
            label={t('pool.part.claims')}
            testId="claims-table"
            columns={table.columns}
            count={shown.length}
            rowAt={rowAt}
            rowKey={keyOf}
            sort={table.sort}
            onSort={table.sortBy}
            onActivate={(row) => picks.toggle(row.account)}
            empty={answer && <EmptyState title={t('pool.empty.claims')} text={t('pool.empty.claimsText')} />}
          />
        </div>
      </div>
    </>
  );
}
