import {
  BulbOutlined,
  CloseCircleOutlined,
  EditOutlined,
  EyeInvisibleOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ProblemRow, Repair } from '@shared/contract/import-problems';
import type { Translate } from '@/i18n/use-t';
import type { TableColumn } from '@/ui/table/column';
import { CellEditor, type LeftBy } from './cell-editor';
import { RowAction } from './row-action';
import type { ProblemText } from '../use-problem-text';
import styles from './review.module.css';

/** The problem whose cell is being corrected, and the text to start from. */
export interface Editing {
  readonly id: number;
  readonly value: string;
}

interface ColumnDeps {
  readonly t: Translate;
  readonly problemText: ProblemText;
  readonly editing: Editing | null;
  readonly disabled: boolean;
  onEdit(problem: ProblemRow): void;
  onSave(problem: ProblemRow, value: string, by: LeftBy): void;
  onCancel(by: LeftBy): void;
  onRepair(repair: Repair, problem: ProblemRow): void;
}

export function problemColumns(deps: ColumnDeps): readonly TableColumn<ProblemRow>[] {
  const { t, editing, problemText: sentence } = deps;
  const fixed = { sortable: false } as const;
  return [
    {
      id: 'row',
      title: t('data.row'),
      width: 76,
      align: 'end',
      ...fixed,
      value: (p) => p.row,
      cell: (p) => (p.row === 0 ? t('data.wholeFile') : p.row),
    },
    {
      id: 'column',
      title: t('data.column'),
      width: 120,
      ...fixed,
      value: (p) => p.column,
      cell: (p) => <span title={p.column}>{p.column}</span>,
    },
    {
      id: 'value',
      title: t('data.value'),
      width: 190,
      ...fixed,
      value: (p) => p.value,
      cell: (p) =>
        editing?.id === p.id ? (
          <CellEditor
            value={editing.value}
            onSave={(value, by) => deps.onSave(p, value, by)}
            onCancel={deps.onCancel}
          />
        ) : (
          <span title={p.value} className={p.value === '' ? styles.blank : styles.value} data-severity={p.severity}>
            {p.value === '' ? (isOfCell(p) ? t('review.empty') : '') : p.value}
          </span>
        ),
    },
    {
      id: 'problem',
      title: t('data.problem'),
      width: 220,
      grow: true,
      ...fixed,
      value: sentence,
      cell: (p) => (
        <span title={sentence(p)} className={styles.sentence}>
          <span className={styles.severity} data-severity={p.severity} title={t(`data.severity.${p.severity}`)}>
            {p.severity === 'error' ? <CloseCircleOutlined /> : <WarningOutlined />}
          </span>
          <span className={styles.sentenceText}>{sentence(p)}</span>
        </span>
      ),
    },
    {
      id: 'actions',
      title: t('review.actions'),
      width: 190,
      ...fixed,
      value: () => null,
      cell: (p) => <Actions problem={p} deps={deps} />,
    },
  ];
}

function Actions({ problem: p, deps }: { readonly problem: ProblemRow; readonly deps: ColumnDeps }) {
  const { t, disabled, onRepair, onEdit } = deps;
  if (p.row === 0 || disabled) return null;
  if (p.code === 'ignoredByYou') {
    return <RowAction label={t('review.takeRow')} text onClick={() => onRepair({ kind: 'takeRow', row: p.row }, p)} />;
  }
  const { at, fix } = p;
  return (
    <span className={styles.actions}>
      {fix !== null && at !== null && (
        <RowAction
          icon={BulbOutlined}
          label={t('review.applyFix', { value: fix })}
          text={fix}
          testId="apply-fix"
          onClick={() => onRepair({ kind: 'cell', row: p.row, column: at, value: fix }, p)}
        />
      )}
      {at !== null && <RowAction icon={EditOutlined} label={t('review.edit')} onClick={() => onEdit(p)} />}
      <RowAction
        icon={EyeInvisibleOutlined}
        label={p.severity === 'error' ? t('review.ignoreRow') : t('review.mute')}
        testId="ignore-problem"
        onClick={() =>
          onRepair(
            p.severity === 'error'
              ? { kind: 'ignoreRow', row: p.row }
              : { kind: 'mute', code: p.code, row: p.row, column: at },
            p,
          )
        }
      />
    </span>
  );
}

/** A problem of a row or of the file has no value that could be missing. */
function isOfCell(p: ProblemRow): boolean {
  return p.row > 0 && p.at !== null;
}
