import { HistoryOutlined } from '@ant-design/icons';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ImportHistoryEntry } from '@shared/contract/import-history';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notify, notifyFailure } from '@/ui/notify';
import { PageHead } from '@/ui/page-head';
import { TableFrame } from '@/ui/table/table-frame';
import { LocalTableTools } from '@/ui/table/table-tools';
import { useLocalTable } from '@/ui/table/use-local-table';
import { historyColumns } from './history-columns';
import styles from './history.module.css';

const LATEST = { id: 'at', descending: true };
const keyOf = (entry: ImportHistoryEntry): string => String(entry.id);

/** Every import of the workspace, and the way back from each. */
export function HistoryPage() {
  const t = useT();
  const codeText = useCodeText();
  const format = useFormat();
  const { info } = useOpened();
  const [entries, setEntries] = useState<readonly ImportHistoryEntry[] | null>(null);
  const [busy, setBusy] = useState<number | null>(null);
  const read = useCallback(() => {
    api('import.history', {}).then(setEntries, (error: unknown) => notifyFailure('importHistory.notRead', error));
  }, []);
  // Asked again whenever the data has changed, an import of this very moment among them.
  useEffect(read, [read, info]);
  const undo = useCallback(
    ({ id, fileName }: ImportHistoryEntry) => {
      setBusy(id);
      api('import.undo', { id })
        .then(
          () => notify({ tone: 'success', text: 'importHistory.undoDone', params: { file: fileName } }),
          (error: unknown) => notifyFailure('importHistory.failed', error),
        )
        .finally(() => {
          setBusy(null);
          read();
        });
    },
    [read],
  );
  const columns = useMemo(
    () => historyColumns({ t, codeText, format, busy, onUndo: undo }),
    [t, codeText, format, busy, undo],
  );
  const table = useLocalTable(columns, entries ?? [], LATEST);
  return (
    <div className={styles.page} data-testid="import-history">
      <PageHead
        title={t('data.room.history')}
        text={t('importHistory.lead')}
        actions={<LocalTableTools table={table} testId="history" />}
      />
      <div className={styles.table}>
        <TableFrame
          label={t('data.room.history')}
          testId="history-table"
          columns={table.columns}
          count={table.rows.length}
          rowAt={(i) => table.rows[i]}
          rowKey={keyOf}
          sort={table.sort}
          onSort={table.sortBy}
          empty={
            entries?.length === 0 && (
              <EmptyState icon={HistoryOutlined} title={t('importHistory.empty')} text={t('importHistory.emptyText')} />
            )
          }
        />
      </div>
    </div>
  );
}
