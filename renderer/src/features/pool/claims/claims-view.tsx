import { Select } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { ClaimRow } from '@shared/contract/pool-lists';
import { ClaimFilter } from '@shared/model/claim';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import { TableFrame } from '@/ui/table/table-frame';
import { useWidth } from '@/ui/use-width';
import styles from '../pool.module.css';
import { PoolTableTools } from '../pool-table-tools';
import { usePicked } from '../use-pool';
import { usePoolTable } from '../use-pool-table';
import { useClaimColumns } from './claim-columns';
import { ReleaseBar } from './release-bar';

const keyOf = (row: ClaimRow): string => String(row.id);
const LATEST_FIRST = { id: 'registered', descending: true } as const;

/** Every claim on record and how it stands; those that run out, may be taken back or collide can be filtered. */
export function ClaimsView(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { settings, plan } = useOpened();
  const [state, setState] = useState<ClaimFilter | 'all'>('all');
  const narrowed = useMemo(() => (state === 'all' ? {} : { state }), [state]);
  const picks = usePicked();
  const main = useRef<HTMLDivElement>(null);
  const columns = useClaimColumns(picks.has, picks.toggle);
  const table = usePoolTable('pool.claims', narrowed, columns, useWidth(main), LATEST_FIRST);
  const { answer, total, rowAt, onRange } = table.pages;
  const days = settings.policy.warningDays;
  const counted = (value: ClaimFilter | 'all') => (value === 'all' ? answer?.all : answer?.counts[value]) ?? 0;
  const pickRecyclable = (): void => {
    api('pool.recyclable', { planId: plan.meta.id, search: table.asked, ...narrowed }).then(
      ({ accounts }) => picks.pick(accounts),
      (error: unknown) => notifyFailure('pool.notRead', error),
    );
  };
  return (
    <>
      <div className={styles.tools}>
        <Select<ClaimFilter | 'all'>
          size="small"
          className={styles.select}
          aria-label={t('pool.filter.label')}
          data-testid="claims-state"
          value={state}
          onChange={setState}
          options={(['all', ...ClaimFilter.options] as const).map((value) => ({
            value,
            label: `${t(`pool.filter.${value}`, { days })} (${format.integer(counted(value))})`,
          }))}
        />
        <PoolTableTools table={table} testId="claims" />
      </div>
      <div className={styles.split}>
        <div className={styles.main} ref={main}>
          <ReleaseBar
            accounts={picks.accounts}
            recyclable={answer?.recyclable ?? 0}
            onPickRecyclable={pickRecyclable}
            onDone={picks.clear}
          />
          <TableFrame
            label={t('pool.part.claims')}
            testId="claims-table"
            columns={table.columns}
            count={total}
            rowAt={rowAt}
            rowKey={keyOf}
            sort={table.sort}
            onSort={table.sortBy}
            onRange={onRange}
            onActivate={(row) => picks.toggle(row.account)}
            empty={answer && <EmptyState title={t('pool.empty.claims')} text={t('pool.empty.claimsText')} />}
          />
        </div>
      </div>
    </>
  );
}
