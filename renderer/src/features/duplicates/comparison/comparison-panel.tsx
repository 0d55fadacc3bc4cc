import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import type { DuplicateComparison, DuplicateRow } from '@shared/contract/duplicates';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Kbd } from '@/ui/kbd';
import styles from '../duplicates.module.css';
import type { MergeDraft } from './use-merge-draft';
import { shownScore } from '../shown-score';
import { DecisionNotes } from './decision-notes';
import { EvidenceList } from './evidence-list';
import { FieldTable } from './field-table';
import { GroupSection } from './group-section';
import { PairMap } from './pair-map';

interface Props {
  readonly row: DuplicateRow;
  readonly comparison: DuplicateComparison;
  readonly draft: MergeDraft;
  onMerge(): void;
  onNotSame(): void;
  onSkip(): void;
}

/** One pair: why it is listed, how the two differ, what merging would make of them. */
export function ComparisonPanel({ row, comparison, draft, onMerge, onNotSame, onSkip }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const { score, metres, state } = comparison;
  const ruledOut = state === 'notSame';
  return (
    <aside className={styles.panel} data-testid="comparison" aria-label={t('duplicates.title')}>
      <header className={styles.panelHead}>
        <span className={styles.bigScore} data-band={row.band}>
          {format.percent(shownScore(score), 1)}
        </span>
        <span className={styles.panelFacts}>
          {row.band && <b>{t(`duplicates.band.${row.band}`)}</b>}
          {metres !== null && <span>{t('duplicates.apart', { distance: distanceText(metres) })}</span>}
          {row.groupSize > 2 && <span>{t('duplicates.groupOf', { count: row.groupSize })}</span>}
          {row.ownersDiffer && (
            <span className={styles.conflictLine} data-testid="owners-conflict">
              <b className={styles.conflict}>{t('duplicates.conflict')}</b> {row.a.ownerName} / {row.b.ownerName}
            </span>
          )}
        </span>
      </header>
      <div className={styles.actions}>
        {ruledOut ? (
          <span className={styles.given} title={row.reason} data-testid="given-reason">
            {row.reason === '' ? t('duplicates.noReason') : t('duplicates.becauseOf', { reason: row.reason })}
          </span>
        ) : (
          <Input
            size="small"
            value={draft.reason}
            maxLength={2000}
            placeholder={t('duplicates.reasonPlaceholder')}
            aria-label={t('duplicates.reason')}
            data-testid="merge-reason"
            onChange={(event) => draft.setReason(event.target.value)}
          />
        )}
        <Button size="small" type="primary" disabled={ruledOut} onClick={onMerge} data-testid="merge">
          {t('duplicates.merge')} <Kbd shortcut="KeyM" />
        </Button>
        <Button size="small" onClick={onNotSame} data-testid="not-same">
          {ruledOut ? t('duplicates.sameAfterAll') : t('duplicates.notSame')} <Kbd shortcut="KeyN" />
        </Button>
        <Button size="small" onClick={onSkip} data-testid="skip">
          {t('duplicates.skip')} <Kbd shortcut="KeyS" />
        </Button>
      </div>
      <div className={styles.panelBody}>
        <GroupSection row={row} reason={draft.reason} />
        <EvidenceList findings={comparison.findings} />
        <PairMap comparison={comparison} />
        <FieldTable
          comparison={comparison}
          survivor={draft.survivor}
          choices={draft.choices}
          onSurvivor={draft.setSurvivor}
          onChoice={draft.choose}
        />
        <p className={styles.quiet}>{t('duplicates.compare.same')}</p>
        <DecisionNotes decisions={comparison.decisions[draft.survivor]} />
      </div>
    </aside>
  );

  function distanceText(of: number): string {
    return of < 10_000
      ? t('duplicates.metres', { count: format.integer(of) })
      : t('duplicates.kilometres', { count: format.integer(of / 1000) });
  }
}
