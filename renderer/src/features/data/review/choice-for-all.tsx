import { Segmented } from 'antd';
import type { DifferenceState } from '@shared/contract/import-diff';
import type { ImportKind } from '@shared/contract/imports';
import { useT } from '@/i18n/use-t';
import { choose, useReviewJob } from './review-job';
import styles from './review.module.css';

interface ChoiceForAllProps {
  readonly kind: ImportKind;
  readonly state: DifferenceState;
  /** Missing rows that stay whatever is chosen. */
  readonly guarded: number;
  readonly disabled: boolean;
}

/** What is done about all rows of one state; single rows may differ. */
export function ChoiceForAll({ kind, state, guarded, disabled }: ChoiceForAllProps) {
  const t = useT();
  const { conflicts, missing } = useReviewJob((s) => s.choices);
  if (state === 'conflict') {
    return (
      <Segmented<'mine' | 'theirs'>
        size="small"
        disabled={disabled}
        value={conflicts}
        data-testid="choose-conflicts"
        onChange={(side) => choose({ conflicts: side, otherwise: [] })}
        options={[
          { value: 'mine', label: t('review.keepMine') },
          { value: 'theirs', label: t('review.takeFile') },
        ]}
      />
    );
  }
  if (state !== 'missing') return null;
  return (
    <>
      {guarded > 0 && <span className={styles.muted}>{t('review.guardedCount', { count: guarded })}</span>}
      <Segmented<'keep' | 'remove'>
        size="small"
        disabled={disabled}
        value={missing}
        data-testid="choose-missing"
        onChange={(what) => choose({ missing: what, missingOtherwise: [] })}
        options={[
          { value: 'keep', label: t('review.keepMissing') },
          { value: 'remove', label: t(kind === 'owners' ? 'review.removeOwners' : 'review.removeMissing') },
        ]}
      />
    </>
  );
}
