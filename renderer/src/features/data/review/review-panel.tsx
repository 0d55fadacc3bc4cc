import { useState } from 'react';
import type { DifferenceState } from '@shared/contract/import-diff';
import type { ImportKind, ImportReport } from '@shared/contract/imports';
import { comesWhole } from '@shared/importing/whole-lists';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { DifferencesView } from './differences-view';
import { ProblemsView } from './problems-view';
import { useReviewJob } from './review-job';
import styles from './review.module.css';

type Tab = 'problems' | DifferenceState;

interface ReviewPanelProps {
  readonly kind: ImportKind;
  readonly token: string;
  readonly report: ImportReport;
  readonly disabled: boolean;
}

/** Everything a check found: what is wrong, and what taking the file in would change; to decide on before it is written. */
export function ReviewPanel({ kind, token, report, disabled }: ReviewPanelProps) {
  const t = useT();
  const format = useFormat();
  const [chosen, setChosen] = useState<Tab>('problems');
  const recounted = useReviewJob((s) => s.problemCount);
  const { effect, review, problemCount } = report;
  const counts: Readonly<Record<Tab, number>> = {
    problems: recounted ?? problemCount,
    new: effect.added,
    changed: effect.changed,
    conflict: review.conflicts,
    kept: review.kept,
    missing: review.missing,
  };
  // A division shows in its plan; kept edits and conflicts are rare, and said only when there are any.
  const rare = new Set<Tab>(['conflict', 'kept']);
  const order: readonly Tab[] = ['problems', 'new', 'changed', 'conflict', 'kept', 'missing'];
  const shown = (tab: Tab): boolean => (tab === 'missing' ? comesWhole(kind) : !rare.has(tab) || counts[tab] > 0);
  const tabs = kind === 'territories' ? (['problems'] as const) : order.filter(shown);
  const tab = tabs.some((known) => known === chosen) ? chosen : 'problems';
  return (
    <section className={styles.review} data-testid="import-review">
      <div role="tablist" aria-label={t('review.title')} className={styles.tabs}>
        {tabs.map((id) => (
          <button
            key={id}
            type="button"
            role="tab"
            aria-selected={id === tab}
            className={styles.tab}
            data-tone={id === 'conflict' ? 'over' : undefined}
            data-testid={`review-tab-${id}`}
            onClick={() => setChosen(id)}
          >
            {t(`review.tab.${id}`)} <span className={styles.count}>{format.integer(counts[id])}</span>
          </button>
        ))}
      </div>
      {tab === 'problems' ? (
        <ProblemsView kind={kind} token={token} disabled={disabled} />
      ) : (
        <DifferencesView key={tab} kind={kind} token={token} state={tab} report={report} disabled={disabled} />
      )}
    </section>
  );
}
