import { type KeyboardEvent, useCallback, useMemo, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { ProblemFilter, ProblemRow } from '@shared/contract/import-problems';
import type { ImportKind } from '@shared/contract/imports';
import { api } from '@/app/api';
import { useCodeText, useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import { TableFrame } from '@/ui/table/table-frame';
import { useDebounced } from '@/ui/use-debounced';
import { usePages } from '@/ui/table/use-pages';
import { useProblemText } from '../use-problem-text';
import { problemCodesWith } from './problem-codes';
import { ProblemGroups } from './problem-groups';
import { type Editing, problemColumns } from './problem-columns';
import { ProblemTools } from './problem-tools';
import { repair, useReviewJob } from './review-job';
import styles from './review.module.css';

type Answer = CallOutput<'import.problems'>;
const TYPING_MS = 200;
const NO_REPAIRS: Answer['repairs'] = { cells: 0, rows: 0, muted: 0, canUndo: false, canRedo: false };
const keyOf = (p: ProblemRow): string => String(p.id);

interface ProblemsViewProps {
  readonly kind: ImportKind;
  readonly token: string;
  readonly disabled: boolean;
}

/** Every problem of the file: by kind at the left, by row in the middle; cells are corrected in place. */
export function ProblemsView({ kind, token, disabled }: ProblemsViewProps) {
  const t = useT();
  const codeText = useCodeText();
  const problemText = useProblemText(kind);
  const version = useReviewJob((s) => s.version);
  const [filter, setFilter] = useState<ProblemFilter>({});
  const [editing, setEditing] = useState<Editing | null>(null);
  const [current, setCurrent] = useState<ProblemRow | null>(null);
  const asked = useDebounced(filter, TYPING_MS);
  const ask = useCallback(
    (slice: { offset: number; limit: number }) => {
      const textCodes = asked.text ? problemCodesWith(asked.text, codeText) : [];
      return api('import.problems', { token, filter: { ...asked, textCodes }, ...slice });
    },
    // `version` is part of the question: what was asked before is not so any more.
    // oxlint-disable-next-line react/exhaustive-deps
    [token, asked, version, codeText],
  );
  const pages = usePages<ProblemRow, Answer>(ask, (error) => notifyFailure('data.failed.findings', error));
  const repairs = pages.answer?.repairs ?? NO_REPAIRS;

  const edit = useCallback(
    (p: ProblemRow) => {
      if (!disabled && p.at !== null && p.row > 0) void beginEdit(token, p).then(setEditing);
    },
    [token, disabled],
  );
  const save = useCallback(
    (p: ProblemRow, value: string) => {
      setEditing(null);
      if (p.at !== null) void repair(token, { kind: 'cell', row: p.row, column: p.at, value });
    },
    [token],
  );
  const columns = useMemo(
    () =>
      problemColumns({
        t,
        problemText,
        editing,
        disabled,
        onEdit: edit,
        onSave: save,
        onCancel: () => setEditing(null),
        onRepair: (what) => void repair(token, what),
      }),
    [t, problemText, editing, disabled, edit, save, token],
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (disabled || editing !== null || event.nativeEvent.isComposing || isField(event.target)) return;
    const action = actionOf(event, current);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (action === 'edit') {
      if (current) edit(current);
    } else void repair(token, action);
  }

  return (
    // Keys of the table as a whole; each is also a button of the row or the toolbar.
    <div className={styles.body} onKeyDown={onKeyDown} data-testid="import-problems">
      <ProblemGroups
        groups={pages.answer?.groups ?? []}
        code={filter.code ?? null}
        disabled={disabled}
        onChoose={(code) => setFilter(({ code: _, ...rest }) => (code === null ? rest : { ...rest, code }))}
        onRepair={(what) => void repair(token, what)}
      />
      <div className={styles.main}>
        <ProblemTools
          token={token}
          filter={filter}
          total={pages.total}
          repairs={repairs}
          disabled={disabled}
          onFilter={setFilter}
          onRepair={(what) => void repair(token, what)}
        />
        <TableFrame
          label={t('review.tab.problems')}
          testId="problems-table"
          columns={columns}
          count={pages.total}
          rowAt={pages.rowAt}
          rowKey={keyOf}
          sort={null}
          onSort={() => {}}
          onActivate={edit}
          onHover={(p) => p && setCurrent(p)}
          onRange={pages.onRange}
          empty={
            pages.answer && (
              <EmptyState title={pages.answer.groups.length === 0 ? t('data.noProblems') : t('data.noSuchProblems')} />
            )
          }
        />
      </div>
    </div>
  );
}

/** Long values are cut short in the list; what is edited is the whole cell. */
async function beginEdit(token: string, p: ProblemRow): Promise<Editing> {
  const whole = p.at === null ? null : await api('import.rowCells', { token, row: p.row }).catch(() => null);
  return { id: p.id, value: whole?.cells[p.at ?? 0] ?? p.value };
}

function isField(target: EventTarget): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

function actionOf(event: KeyboardEvent, current: ProblemRow | null): 'edit' | Parameters<typeof repair>[1] | null {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    return { kind: event.shiftKey ? 'redo' : 'undo' };
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !current || current.row === 0) return null;
  if (event.key === 'F2') return 'edit';
  if (event.key === 'Delete') return { kind: 'ignoreRow', row: current.row };
  if (event.key.toLowerCase() === 'f' && current.fix !== null && current.at !== null) {
    return { kind: 'cell', row: current.row, column: current.at, value: current.fix };
  }
  return null;
}
