import { DownloadOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input, Select } from 'antd';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { AuditFilter, AuditLine } from '@shared/contract/audit';
import { api, onEvent } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useCodeText, useT } from '@/i18n/use-t';
import { DayPicker } from '@/ui/day-picker';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import { PageHead } from '@/ui/page-head';
import { TableFrame } from '@/ui/table/table-frame';
import { usePages } from '@/ui/table/use-pages';
import { useDebounced } from '@/ui/use-debounced';
import { useAuditColumns } from './audit-columns';
import { AuditEntry } from './audit-entry';
import styles from './audit.module.css';
import { exportAudit } from './export-audit';

const TYPING_MS = 250;
const FORMATS = ['xlsx', 'csv'] as const;

/** Everything that was done in the workspace, the latest first; filtered, opened, exported, never changed. */
export function AuditPage(): ReactNode {
  const t = useT();
  const codeText = useCodeText();
  const { plans, plan } = useOpened();
  const [filter, setFilter] = useState<AuditFilter>({});
  const [turn, setTurn] = useState(0);
  const [opened, setOpened] = useState<{ readonly line: AuditLine; readonly detail: string } | null>(null);
  const columns = useAuditColumns();
  const asked = useDebounced(filter, TYPING_MS);
  const ask = useCallback(
    async (slice: { readonly offset: number; readonly limit: number }) => {
      // The trail has grown when the plan or the data has changed.
      void turn;
      return api('audit.list', { filter: asked, ...slice });
    },
    [asked, turn],
  );
  const { answer, total, rowAt, onRange } = usePages<AuditLine, Awaited<ReturnType<typeof ask>>>(ask, (error) =>
    notifyFailure('auditPage.failed.read', error),
  );
  useEffect(() => onEvent('data.changed', () => setTurn((now) => now + 1)), []);
  useEffect(() => setTurn((now) => now + 1), [plan.meta.revision]);
  const set = (part: Partial<AuditFilter>): void => setFilter({ ...filter, ...part });
  const open = (line: AuditLine): void => {
    api('audit.entry', { id: line.id }).then(
      ({ detail }) => setOpened({ line, detail }),
      (error: unknown) => notifyFailure('auditPage.failed.read', error),
    );
  };
  const choice = { allowClear: true, size: 'small', popupMatchSelectWidth: false, className: styles.choice } as const;
  return (
    <div className={styles.page} data-testid="audit-page">
      <PageHead
        title={t('audit.title')}
        text={t('auditPage.lead')}
        actions={
          <Dropdown
            trigger={['click']}
            menu={{
              items: FORMATS.map((format) => ({ key: format, label: format === 'xlsx' ? 'Excel' : 'CSV' })),
              onClick: ({ key }) => void exportAudit(asked, key === 'csv' ? 'csv' : 'xlsx'),
            }}
          >
            <Button size="small" icon={<DownloadOutlined />} data-testid="audit-export">
              {t('auditPage.export')}
            </Button>
          </Dropdown>
        }
      />
      <div className={styles.filters}>
        <Input
          allowClear
          size="small"
          prefix={<SearchOutlined />}
          className={styles.search}
          placeholder={t('auditPage.search')}
          aria-label={t('auditPage.search')}
          data-testid="audit-search"
          onChange={(event) => set({ search: event.target.value.trim() || undefined })}
        />
        <Select<string[]>
          {...choice}
          mode="multiple"
          maxTagCount="responsive"
          className={styles.events}
          placeholder={t('auditPage.event')}
          aria-label={t('auditPage.event')}
          data-testid="audit-events"
          showSearch={{ optionFilterProp: 'label' }}
          onChange={(events) => set({ events: events.length === 0 ? undefined : events })}
          options={(answer?.events ?? []).map((event) => ({ value: event, label: codeText('audit.event', event) }))}
        />
        <Select
          {...choice}
          placeholder={t('auditPage.plan')}
          aria-label={t('auditPage.plan')}
          onChange={(planId?: AuditFilter['planId']) => set({ planId })}
          options={plans.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          {...choice}
          placeholder={t('auditPage.who')}
          aria-label={t('auditPage.who')}
          onChange={(actor?: string) => set({ actor })}
          options={(answer?.actors ?? []).map((actor) => ({ value: actor, label: actor }))}
        />
        <DayPicker
          size="small"
          value={filter.from ?? null}
          placeholder={t('auditPage.from')}
          label={t('auditPage.from')}
          onChange={(day) => set({ from: day ?? undefined })}
        />
        <DayPicker
          size="small"
          value={filter.to ?? null}
          placeholder={t('auditPage.to')}
          label={t('auditPage.to')}
          onChange={(day) => set({ to: day ?? undefined })}
        />
        <span className={styles.quiet} data-testid="audit-count">
          {t('auditPage.count', { count: total })}
        </span>
      </div>
      <div className={styles.table}>
        <TableFrame<AuditLine>
          label={t('audit.title')}
          testId="audit-table"
          columns={columns}
          count={total}
          rowAt={rowAt}
          rowKey={(line) => String(line.id)}
          sort={null}
          onSort={() => undefined}
          onRange={onRange}
          onActivate={open}
          empty={answer && <EmptyState title={t('auditPage.empty')} text={t('auditPage.emptyText')} />}
        />
      </div>
      {opened && <AuditEntry {...opened} columns={columns} onClose={() => setOpened(null)} />}
    </div>
  );
}
