import { Tooltip } from 'antd';
import type { ImportHistoryEntry } from '@shared/contract/import-history';
import type { Format } from '@/i18n/format';
import type { Translate, TranslateCode } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import styles from './history.module.css';

interface Deps {
  readonly t: Translate;
  readonly codeText: TranslateCode;
  readonly format: Format;
  /** The import being undone. */
  readonly busy: number | null;
  onUndo(entry: ImportHistoryEntry): void;
}

export function historyColumns(deps: Deps): readonly TableColumn<ImportHistoryEntry>[] {
  const { t, codeText, format } = deps;
  const text = (id: string, title: string, width: number, value: (e: ImportHistoryEntry) => string, grow = false) => ({
    id,
    title,
    width,
    grow,
    searchable: true,
    value,
    cell: (e: ImportHistoryEntry) => <span title={value(e)}>{value(e)}</span>,
  });
  const figure = (id: string, title: string, value: (e: ImportHistoryEntry) => number) => ({
    id,
    title,
    width: 76,
    align: 'end' as const,
    value,
    cell: (e: ImportHistoryEntry) => (value(e) === 0 ? '' : format.integer(value(e))),
  });
  return [
    { ...text('at', t('importHistory.at'), 176, (e) => format.dateTime(e.at)), value: (e) => e.at, searchable: false },
    text('file', t('importHistory.file'), 200, (e) => e.fileName, true),
    text('kind', t('importHistory.kind'), 110, (e) => codeText('import.kind', e.kind)),
    text('source', t('importHistory.source'), 120, (e) => e.source ?? ''),
    figure('read', t('importHistory.read'), (e) => e.rows.read),
    figure('added', t('importHistory.added'), (e) => e.effect.added),
    figure('changed', t('importHistory.changed'), (e) => e.effect.changed),
    figure('removed', t('importHistory.removed'), (e) => e.removed),
    figure('rejected', t('importHistory.rejected'), (e) => e.rows.rejected),
    text('byHand', t('importHistory.byHand'), 150, ({ repairs: { cells, rows } }) =>
      cells + rows === 0 ? '' : t('importHistory.byHandText', { cells, rows }),
    ),
    {
      id: 'undo',
      title: t('importHistory.undo'),
      width: 120,
      sortable: false,
      value: (e) => e.undo,
      cell: (e) => <Undo entry={e} deps={deps} />,
    },
  ];
}

function Undo({ entry, deps }: { readonly entry: ImportHistoryEntry; readonly deps: Deps }) {
  const { t, format, busy, onUndo } = deps;
  if (busy === entry.id) return <span className={styles.muted}>{t('importHistory.undoing')}</span>;
  if (entry.undo === 'undone') {
    return (
      <Tooltip title={entry.undoneAt && format.dateTime(entry.undoneAt)}>
        <span className={styles.muted}>{t('importHistory.undone')}</span>
      </Tooltip>
    );
  }
  if (entry.undo === 'gone') {
    return (
      <Tooltip title={t('importHistory.goneHelp')}>
        <span className={styles.muted}>{t('importHistory.gone')}</span>
      </Tooltip>
    );
  }
  return (
    <button
      type="button"
      className={styles.undo}
      disabled={busy !== null}
      data-testid="undo-import"
      onClick={() => onUndo(entry)}
    >
      {t('importHistory.undo')}
    </button>
  );
}
