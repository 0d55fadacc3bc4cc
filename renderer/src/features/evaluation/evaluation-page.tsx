import { FilePdfOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Segmented, Select } from 'antd';
import { type ReactNode, useCallback, useState } from 'react';
import type { RepEvaluation } from '@shared/contract/evaluation';
import type { PeriodKind } from '@shared/rules/performance/periods';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { PageHead } from '@/ui/page-head';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from './evaluation.module.css';
import { useEvaluationColumns } from './evaluation-columns';
import { PrintSheet } from './print-sheet';
import { savePdf } from './save-pdf';
import { type Asked, useEvaluation } from './use-evaluation';
import { WeightsPanel } from './weights-panel';

const KINDS = ['month', 'quarter', 'year'] as const;
const NONE: readonly RepEvaluation[] = [];
const keyOf = (row: RepEvaluation): string => row.rep;

/** Every rep over one period, part by part, with the trend over the last ones. */
export function EvaluationPage(): ReactNode {
  const t = useT();
  const format = useFormat();
  const [asked, setAsked] = useState<Asked>({ kind: 'quarter', period: null });
  const [editing, setEditing] = useState(false);
  const sheet = useEvaluation(asked);
  const table = useLocalTable(useEvaluationColumns(sheet?.periods ?? []), sheet?.reps ?? NONE, {
    id: 'total',
    descending: true,
  });
  const shown = table.rows;
  const rowAt = useCallback((i: number) => shown.at(i), [shown]);
  return (
    <div className={styles.page} data-testid="evaluation-page" aria-busy={sheet === null}>
      <PageHead title={t('evaluation.title')} text={t('evaluation.lead')} />
      <div className={styles.tools}>
        <Segmented<PeriodKind>
          size="small"
          aria-label={t('evaluation.kind.title')}
          value={asked.kind}
          onChange={(kind) => setAsked({ kind, period: null })}
          options={KINDS.map((value) => ({ value, label: t(`evaluation.kind.${value}`) }))}
        />
        <Select<string>
          size="small"
          className={styles.period}
          aria-label={t('evaluation.period')}
          data-testid="evaluation-period"
          value={sheet?.period ?? ''}
          onChange={(period) => setAsked({ ...asked, period })}
          options={(sheet?.periods ?? []).toReversed().map((value) => ({ value, label: value }))}
        />
        <Button
          size="small"
          icon={<SettingOutlined />}
          data-testid="evaluation-weights"
          onClick={() => setEditing(!editing)}
        >
          {t('evaluation.settings')}
        </Button>
        <Button
          size="small"
          icon={<FilePdfOutlined />}
          disabled={sheet === null}
          data-testid="evaluation-pdf"
          onClick={() => void savePdf(t('evaluation.pdfName', { period: sheet?.period ?? '' }))}
        >
          {t('evaluation.pdf')}
        </Button>
        <LocalTableTools table={table} testId="evaluation" />
      </div>
      {sheet && (
        <p className={styles.owners} data-testid="evaluation-owners">
          {sheet.owners.plan > 0
            ? t('evaluation.owners.plan')
            : t('evaluation.owners.lacking', {
                claim: format.integer(sheet.owners.claim),
                activity: format.integer(sheet.owners.activity),
                present: format.integer(sheet.owners.present),
              })}
        </p>
      )}
      <div className={styles.split}>
        <div className={styles.main}>
          <TableFrame
            label={t('evaluation.title')}
            testId="evaluation-table"
            columns={table.columns}
            count={shown.length}
            rowAt={rowAt}
            rowKey={keyOf}
            sort={table.sort}
            onSort={table.sortBy}
            empty={sheet && <EmptyState title={t('evaluation.empty')} text={t('evaluation.emptyText')} />}
          />
        </div>
        {editing && <WeightsPanel />}
      </div>
      <PrintSheet
        title={t('evaluation.printTitle', { period: sheet?.period ?? '' })}
        columns={table.columns}
        rows={shown}
      />
    </div>
  );
}
