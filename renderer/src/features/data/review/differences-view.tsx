import { useCallback, useMemo, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import type { DifferenceRow, DifferenceState } from '@shared/contract/import-diff';
import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { api } from '@/app/api';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import { EmptyState } from '@/ui/empty-state';
import { notifyFailure } from '@/ui/notify';
import { TableFrame } from '@/ui/table/table-frame';
import { FilterBox } from '@/ui/table/table-tools';
import { usePages } from '@/ui/table/use-pages';
import { useDebounced } from '@/ui/use-debounced';
import { choiceFor } from './choice';
import { ChoiceForAll } from './choice-for-all';
import { CHANGES_HEIGHT, showsFields } from './changes';
import { differenceColumns } from './difference-columns';
import { fieldName } from './field-name';
import { toggleChoice, useReviewJob } from './review-job';
import styles from './review.module.css';
import { SaveList } from './save-list';
import { SourcePick } from './source-pick';

type Answer = CallOutput<'import.differences'>;
const TYPING_MS = 200;
const keyOf = (row: DifferenceRow): string => String(row.id);

interface DifferencesViewProps {
  readonly kind: ImportKind;
  readonly token: string;
  readonly state: DifferenceState;
  readonly report: ImportReport;
  readonly disabled: boolean;
}

/** Rows that the file adds, changes, contradicts or no longer has, field by field; each can be left as it is. */
export function DifferencesView({ kind, token, state, report, disabled }: DifferencesViewProps) {
  const t = useT();
  const codeText = useCodeText();
  const format = useFormat();
  const unitName = useUnitName();
  const { version, choices } = useReviewJob();
  const [text, setText] = useState('');
  const [field, setField] = useState<string | null>(null);
  const asked = useDebounced(text, TYPING_MS);
  const ask = useCallback(
    (slice: { offset: number; limit: number }) => {
      const filter = { state, text: asked, ...(field !== null && { field }) };
      return api('import.differences', { token, filter, ...slice });
    },
    // `version` is part of the question: what was asked before is not so any more.
    // oxlint-disable-next-line react/exhaustive-deps
    [token, state, asked, field, version],
  );
  const pages = usePages<DifferenceRow, Answer>(ask, (error) => notifyFailure('data.failed.findings', error));
  const fields = pages.answer?.summary.fields.filter((f) => f.state === state) ?? [];
  const columns = useMemo(
    () =>
      differenceColumns({
        kind,
        state,
        t,
        codeText,
        format,
        choices,
        disabled,
        fields: report.fields,
        unitName,
        field,
      }),
    [kind, state, t, codeText, format, choices, disabled, report.fields, unitName, field],
  );
  const act = (row: DifferenceRow): void => {
    const list = choiceFor(state);
    if (list !== null && !disabled && row.guarded === null) toggleChoice(list, row.key);
  };
  return (
    <div className={styles.body} data-testid="import-differences">
      <nav className={styles.groups} aria-label={t('review.fields')}>
        {fields.length > 0 && (
          <button type="button" className={styles.group} aria-pressed={field === null} onClick={() => setField(null)}>
            <span className={styles.groupName}>{t('review.allFields')}</span>
          </button>
        )}
        {fields.map((f) => (
          <button
            key={f.field}
            type="button"
            className={styles.group}
            aria-pressed={field === f.field}
            onClick={() => setField(field === f.field ? null : f.field)}
          >
            <span className={styles.groupName}>{fieldName(kind, f.field, codeText)}</span>
            <span className={styles.count}>{format.integer(f.count)}</span>
          </button>
        ))}
        {fields.length === 0 && <p className={styles.hint}>{t(`review.hint.${state}`)}</p>}
      </nav>
      <div className={styles.main}>
        <div className={styles.tools}>
          <FilterBox testId="difference-filter" value={text} onChange={setText} />
          <span className={styles.muted}>{t('review.rows', { count: pages.total })}</span>
          <span className={styles.spring} />
          {state === 'missing' && <SourcePick report={report} disabled={disabled} />}
          <ChoiceForAll kind={kind} state={state} guarded={pages.answer?.summary.guarded ?? 0} disabled={disabled} />
          <SaveList
            label={t('review.saveDifferences')}
            testId="save-differences"
            options={[{ key: 'all', label: t('review.allDifferences') }]}
            save={(_, as) => ['import.saveDifferences', { token, format: as }]}
          />
        </div>
        <TableFrame
          label={t(`review.tab.${state}`)}
          testId="differences-table"
          columns={columns}
          count={pages.total}
          rowAt={pages.rowAt}
          rowKey={keyOf}
          sort={null}
          onSort={() => {}}
          {...(showsFields(state) && { rowHeight: CHANGES_HEIGHT })}
          onActivate={act}
          onRange={pages.onRange}
          empty={
            pages.answer && (
              <EmptyState
                title={t(`review.none.${state === 'missing' && !report.review.known ? 'missingYet' : state}`)}
              />
            )
          }
        />
      </div>
    </div>
  );
}
