import { DownloadOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import type { HandoverRow } from '@shared/contract/handover';
import type { PlanMeta } from '@shared/model/plan';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from '../compare.module.css';
import { exportHandover } from './export-handover';
import { handoverColumns } from './handover-columns';
import { NoteDialog } from './note-dialog';
import { useHandover } from './use-handover';

const EVERYONE = '';

/** Who hands what to whom with this plan, until when, and what is to be done first; by rep, to be exported. */
export function HandoverPanel({ meta }: { readonly meta: PlanMeta }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { list, reload } = useHandover(meta.id, meta.revision);
  const [rep, setRep] = useState(EVERYONE);
  const [noted, setNoted] = useState<HandoverRow | null>(null);
  const rows = useMemo(
    () => (list?.rows ?? []).filter(({ from, to }) => rep === EVERYONE || from === rep || to === rep),
    [list, rep],
  );
  const reps = useMemo(() => repsIn(list?.rows ?? []), [list]);
  const columns = useMemo(() => handoverColumns({ t, format, onNote: setNoted }), [t, format]);
  const table = useLocalTable(columns, rows, { id: 'revenue', descending: true });
  return (
    <Panel
      title={t('handover.title')}
      flush
      testId="handover"
      extra={
        <span className={styles.handoverTools}>
          <Select
            size="small"
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            aria-label={t('term.rep')}
            data-testid="handover-rep"
            value={rep}
            onChange={setRep}
            options={[{ value: EVERYONE, label: t('handover.everyone') }, ...reps]}
          />
          <LocalTableTools table={table} testId="handover-filter" />
          <Button
            size="small"
            icon={<DownloadOutlined />}
            disabled={!list || list.rows.length === 0}
            onClick={() => void exportHandover(meta.id)}
            data-testid="handover-export"
          >
            {t('handover.export')}
          </Button>
        </span>
      }
    >
      {list && (
        <p className={styles.handoverLead} data-testid="handover-lead">
          {t('handover.lead', {
            plan: list.against,
            count: list.rows.length,
            date: format.date(list.effectiveOn),
          })}
        </p>
      )}
      <div className={styles.moved}>
        <TableFrame
          label={t('handover.title')}
          testId="handover-table"
          columns={table.columns}
          count={table.rows.length}
          rowAt={(i) => table.rows[i]}
          rowKey={(row) => row.account}
          sort={table.sort}
          onSort={table.sortBy}
          empty={list && <EmptyState title={t('handover.none')} />}
        />
      </div>
      {noted && (
        <NoteDialog
          planId={meta.id}
          row={noted}
          onClose={(saved) => {
            setNoted(null);
            if (saved) reload();
          }}
        />
      )}
    </Panel>
  );
}

function repsIn(rows: readonly HandoverRow[]): { readonly value: string; readonly label: string }[] {
  const names = new Map<string, string>();
  for (const { from, to, fromName, toName } of rows) {
    if (from !== null) names.set(from, fromName);
    if (to !== null) names.set(to, toName);
  }
  return [...names].map(([value, label]) => ({ value, label })).toSorted((a, b) => (a.value < b.value ? -1 : 1));
}
