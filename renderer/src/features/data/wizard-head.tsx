import { Button } from 'antd';
import type { ImportKind } from '@shared/contract/imports';
import { useT } from '@/i18n/use-t';
import { ConfirmButton } from '@/ui/confirm-button';
import { CommitButton } from './commit-button';
import styles from './data.module.css';
import { leaveImport } from './import-job';
import { useReviewJob } from './review/review-job';
import type { ToWrite } from './review/to-write';

interface WizardHeadProps {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly busy: 'reading' | 'writing' | null;
  /** What would be written; null before the first check has ended. */
  readonly written: ToWrite | null;
  /** The figures are being worked out anew. */
  readonly stale: boolean;
}

/** Stays in view: which file, whether anything has been written, and the two ways on. */
export function WizardHead({ fileName, kind, busy, written, stale }: WizardHeadProps) {
  const t = useT();
  return (
    <div className={styles.wizardHead}>
      <strong className={styles.fileName}>{fileName}</strong>
      <span className={styles.muted} role="status">
        {busy === 'reading' ? t('data.reading') : busy === 'writing' ? t('data.writing') : t('data.nothingWritten')}
      </span>
      <span className={styles.spring} />
      <LeaveButton disabled={busy === 'writing'} />
      <CommitButton kind={kind} busy={busy} written={written} stale={stale} />
    </div>
  );
}

/** What was corrected by hand is gone with the file: that is asked about. */
function LeaveButton({ disabled }: { readonly disabled: boolean }) {
  const t = useT();
  const repairs = useReviewJob((s) => s.repairs);
  const count = repairs === null ? 0 : repairs.cells + repairs.rows + repairs.muted;
  const shared = { disabled, children: t('data.leave') };
  if (count === 0) return <Button {...shared} onClick={leaveImport} data-testid="import-leave" />;
  return (
    <ConfirmButton
      {...shared}
      question={t('data.leaveRepairs', { count })}
      onConfirm={leaveImport}
      testId="import-leave"
    />
  );
}
