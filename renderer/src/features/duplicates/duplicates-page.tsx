import { HistoryOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import type { DuplicateFilter, DuplicateRow } from '@shared/contract/duplicates';
import { useT } from '@/i18n/use-t';
import { PageHead } from '@/ui/page-head';
import { TableFrame } from '@/ui/table/table-frame';
import { useDebounced } from '@/ui/use-debounced';
import { useUndoKeys } from '@/ui/use-undo-keys';
import { BulkDialog } from './bulk-dialog';
import { ComparisonPanel } from './comparison/comparison-panel';
import { useComparison } from './comparison/use-comparison';
import { useMergeDraft } from './comparison/use-merge-draft';
import { decidePair } from './decide-pair';
import { DuplicateFilters } from './duplicate-filters';
import { DuplicatesEmpty } from './duplicates-empty';
import styles from './duplicates.module.css';
import { HistoryDrawer } from './history-drawer';
import { lookForDuplicates } from './look-for';
import { mergePair } from './merge-pair';
import { usePairColumns } from './pair-columns';
import { keyOf, pairOf } from './pair-key';
import { forgetRulings, undoLastRuling } from './rulings';
import { StatusLine } from './status-line';
import { MOST, useDuplicates } from './use-duplicates';
import { useTriage } from './use-triage';

const TYPING_MS = 200;

/** Probable duplicates, best first; the chosen pair beside them, to be merged, ruled out or left. */
export function DuplicatesPage(): ReactNode {
  const t = useT();
  const [filter, setFilter] = useState<DuplicateFilter>({ show: 'open' });
  const { status, rows, total } = useDuplicates(useDebounced(filter, TYPING_MS));
  const [chosen, setChosen] = useState<{ readonly key: string; readonly at: number } | null>(null);
  const [dialog, setDialog] = useState<'bulk' | 'history' | null>(null);
  const columns = usePairColumns(filter.show);
  const found = rows.findIndex((row) => keyOf(row) === chosen?.key);
  // A pair that has been dealt with leaves the list; the one that took its place is next.
  const at = found >= 0 ? found : Math.min(chosen?.at ?? 0, rows.length - 1);
  const row = rows.at(at) ?? null;
  const comparison = useComparison(row);
  const draft = useMergeDraft(comparison);

  const choose = (index: number): void => {
    const next = rows.at(Math.max(0, Math.min(rows.length - 1, index)));
    if (next) setChosen({ key: keyOf(next), at: rows.indexOf(next) });
  };
  const done = (): void => {
    draft.clear();
    setChosen({ key: '', at });
  };

  async function merge(): Promise<void> {
    if (!row || !comparison || comparison.state === 'notSame') return;
    const [own, other] = draft.survivor === 'a' ? [row.a, row.b] : [row.b, row.a];
    const { choices, reason } = draft;
    const names = { survivor: own.name, merged: other.name };
    const input = { survivor: own.code, merged: other.code, choices, reason: reason.trim() };
    if (await mergePair(input, names)) done();
  }

  async function ruleOut(): Promise<void> {
    if (!row) return;
    const notSame = filter.show === 'open';
    if (await decidePair(pairOf(row), notSame, notSame ? draft.reason.trim() : row.reason)) done();
  }

  const actions = { onMerge: () => void merge(), onNotSame: () => void ruleOut(), onSkip: () => choose(at + 1) };
  useUndoKeys({ undo: undoLastRuling });
  useEffect(() => forgetRulings, []);
  useTriage({ ...actions, onWalk: (step) => choose(at + step) });
  if (!status) return <div className={styles.page} aria-busy />;
  return (
    <div className={styles.page} data-testid="duplicates-page">
      <PageHead
        title={t('duplicates.title')}
        text={t('duplicates.lead')}
        actions={
          <span className={styles.tools}>
            <Button
              size="small"
              icon={<HistoryOutlined />}
              onClick={() => setDialog('history')}
              data-testid="open-merges"
            >
              {t('duplicates.history.open')}
            </Button>
            <Button
              size="small"
              disabled={status.scannedAt === null}
              onClick={() => void lookForDuplicates(true)}
              data-testid="find-again"
            >
              {t('duplicates.findAgain')}
            </Button>
            <Button
              size="small"
              disabled={status.open.sure === 0}
              onClick={() => setDialog('bulk')}
              data-testid="open-bulk"
            >
              {t('duplicates.bulk.open')}
            </Button>
          </span>
        }
      />
      <DuplicateFilters status={status} filter={filter} onChange={setFilter} />
      <div className={styles.split}>
        <div className={styles.list}>
          <TableFrame<DuplicateRow>
            label={t('duplicates.title')}
            testId="duplicates-table"
            columns={columns}
            count={rows.length}
            rowAt={(index) => rows.at(index)}
            rowKey={keyOf}
            sort={null}
            onSort={() => undefined}
            onActivate={(of) => choose(rows.indexOf(of))}
            selected={row && keyOf(row)}
            marked={row && keyOf(row)}
            empty={<DuplicatesEmpty status={status} filter={filter} />}
          />
          <footer className={styles.listFoot}>
            <span data-testid="duplicates-count">{t('duplicates.count', { count: total })}</span>
            {total > rows.length && <span>{t('duplicates.truncated', { count: MOST })}</span>}
            <StatusLine status={status} />
          </footer>
        </div>
        {row && comparison ? (
          <ComparisonPanel row={row} comparison={comparison} draft={draft} {...actions} />
        ) : (
          rows.length > 0 && <aside className={styles.panel} aria-busy={row !== null} />
        )}
      </div>
      {dialog === 'bulk' && <BulkDialog onClose={() => setDialog(null)} />}
      {dialog === 'history' && <HistoryDrawer onClose={() => setDialog(null)} />}
    </div>
  );
}
