import { Segmented } from 'antd';
import { useMemo, useState } from 'react';
import type { ImportKind, ImportProblem, ImportReport } from '@shared/contract/imports';
import { useCodeText, useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { Panel } from '@/ui/panel';
import type { TableColumn } from '@/ui/table/column';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import styles from './data.module.css';
import { problemColumns } from './problem-columns';

type Shown = 'all' | ImportProblem['severity'];

/** Everything wrong with the file, by row; to read, filter, and copy out for whoever mends it. */
export function ProblemsPanel({ kind, report }: { readonly kind: ImportKind; readonly report: ImportReport }) {
  const t = useT();
  const codeText = useCodeText();
  const [shown, setShown] = useState<Shown>('all');
  const columns = useMemo<readonly TableColumn<ImportProblem>[]>(
    () => problemColumns(kind, t, codeText),
    [kind, t, codeText],
  );
  const problems = useMemo(
    () => (shown === 'all' ? report.problems : report.problems.filter((p) => p.severity === shown)),
    [report.problems, shown],
  );
  const table = useLocalTable(columns, problems, { id: 'row', descending: false });
  const hidden = report.problemCount - report.problems.length;
  return (
    <Panel
      title={t('data.problems', { count: report.problemCount })}
      flush
      testId="import-problems"
      extra={
        <>
          <Segmented<Shown>
            size="small"
            value={shown}
            onChange={setShown}
            options={[
              { value: 'all', label: t('data.severity.all') },
              { value: 'error', label: t('data.severity.error') },
              { value: 'warning', label: t('data.severity.warning') },
            ]}
          />
          <LocalTableTools table={table} testId="problem-filter" />
        </>
      }
    >
      <div className={styles.problems}>
        <TableFrame
          label={t('data.problems', { count: report.problemCount })}
          testId="problems-table"
          columns={table.columns}
          count={table.rows.length}
          rowAt={(i) => table.rows[i]}
          rowKey={(p) => `${p.row}-${p.column}-${p.code}`}
          sort={table.sort}
          onSort={table.sortBy}
          empty={<EmptyState title={report.problemCount === 0 ? t('data.noProblems') : t('data.noSuchProblems')} />}
        />
      </div>
      {hidden > 0 && <p className={styles.note}>{t('data.moreProblems', { count: hidden })}</p>}
    </Panel>
  );
}
