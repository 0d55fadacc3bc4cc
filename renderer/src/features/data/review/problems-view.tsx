import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { ProblemFilter, ProblemRow, Repair } from '@shared/contract/import-problems';
import type { ImportKind } from '@shared/contract/imports';
import { api } from '@/app/api';
import { useCodeText, useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import { TableFrame } from '@/ui/table/table-frame';
import { useDebounced } from '@/ui/use-debounced';
import { usePages } from '@/ui/table/use-pages';
import { useProblemText } from '../use-problem-text';
import { nextProblem } from './next-problem';
import { problemCodesWith } from './problem-codes';
import { ProblemGroups } from './problem-groups';
import { type Editing, problemColumns } from './problem-columns';
import { actionOf, isField } from './problem-keys';
import { ProblemTools } from './problem-tools';
import { repair, useReviewJob } from './review-job';
import styles from './review.module.css';

type Answer = CallOutput<'import.problems'>;
const TYPING_MS = 200;
const NO_REPAIRS: Answer['repairs'] = { cells: 0, rows: 0, muted: 0, hidden: [], canUndo: false, canRedo: false };
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
  const [cursor, setCursor] = useState(-1);
  const body = useRef<HTMLDivElement>(null);
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

  const { rowAt, total } = pages;
  const current = rowAt(Math.min(cursor, total - 1)) ?? null;
  const toTable = useCallback(() => body.current?.querySelector<HTMLElement>('[role="grid"]')?.focus(), []);
  /** Does something about one problem, and goes on to the next. */
  const mend = useCallback(
    async (what: Repair, problem: ProblemRow) => {
      const index = indexOf(problem, total, rowAt);
      const checked = await repair(token, what);
      if (checked !== null && index >= 0) {
        setCursor(nextProblem({ index, problem, left: checked.problems, filter: asked, rowAt }));
      }
    },
    [token, asked, total, rowAt],
  );
  const gone = pages.answer !== null && filter.code !== undefined && isGone(filter.code, pages.answer.groups);
  useEffect(() => {
    if (gone) setFilter(({ code: _, ...rest }) => rest);
  }, [gone]);
  const edit = useCallback(
    (p: ProblemRow) => {
      if (!disabled && p.at !== null && p.row > 0) void beginEdit(token, p).then(setEditing);
    },
    [token, disabled],
  );
  const columns = useMemo(
    () =>
      problemColumns({
        t,
        problemText,
        editing,
        disabled,
        onEdit: edit,
        onSave(p, value, by) {
          setEditing(null);
          if (by === 'key') toTable();
          if (p.at === null) return;
          const what = { kind: 'cell', row: p.row, column: p.at, value } as const;
          void (by === 'key' ? mend(what, p) : repair(token, what));
        },
        onCancel(by) {
          setEditing(null);
          if (by === 'key') toTable();
        },
        onRepair(what, p) {
          toTable();
          void mend(what, p);
        },
      }),
    [t, problemText, editing, disabled, edit, mend, toTable, token],
  );

  function onKeyDown(event: KeyboardEvent): void {
    if (disabled || editing !== null || event.nativeEvent.isComposing || isField(event.target)) return;
    const action = actionOf(event, current);
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (action === 'edit') {
      if (current) edit(current);
    } else if (current === null || action.kind === 'undo' || action.kind === 'redo') void repair(token, action);
    else void mend(action, current);
  }

  return (
    // Keys of the table as a whole; each is also a button of the row or the toolbar.
    <div ref={body} className={styles.body} onKeyDown={onKeyDown} data-testid="import-problems">
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
          total={total}
          repairs={repairs}
          disabled={disabled}
          onFilter={setFilter}
          onRepair={(what) => void repair(token, what)}
        />
        <TableFrame
          label={t('review.tab.problems')}
          testId="problems-table"
          columns={columns}
          count={total}
          rowAt={rowAt}
          rowKey={keyOf}
          sort={null}
          onSort={() => {}}
          onActivate={edit}
          cursor={{ index: cursor, onMove: setCursor }}
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

/** A kind that the last correction did away with would leave an empty list. */
function isGone(code: string, groups: Answer['groups']): boolean {
  return groups.every((group) => group.code !== code);
}

function indexOf(p: ProblemRow, total: number, rowAt: (index: number) => ProblemRow | undefined): number {
  for (let i = 0; i < total; i++) if (rowAt(i)?.id === p.id) return i;
  return -1;
}

/** Long values are cut short in the list; what is edited is the whole cell. */
async function beginEdit(token: string, p: ProblemRow): Promise<Editing> {
  const whole = p.at === null ? null : await api('import.rowCells', { token, row: p.row }).catch(() => null);
  return { id: p.id, value: whole?.cells[p.at ?? 0] ?? p.value };
}
