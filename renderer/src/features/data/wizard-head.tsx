import { Button } from 'antd';
import type { ImportReport } from '@shared/contract/imports';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './data.module.css';
import { commitImport, leaveImport } from './import-job';
import { useReviewJob } from './review/review-job';

interface WizardHeadProps {
  readonly fileName: string;
  readonly busy: 'reading' | 'writing' | null;
  readonly report: ImportReport | null;
}

/** Stays in view: which file, whether anything has been written, and the two ways on. */
export function WizardHead({ fileName, busy, report }: WizardHeadProps) {
  const t = useT();
  const format = useFormat();
  const accepted = report?.rows.accepted ?? 0;
  const nothingNew = accepted > 0 && report !== null && report.effect.added + report.effect.changed === 0;
  return (
    <div className={styles.wizardHead}>
      <strong className={styles.fileName}>{fileName}</strong>
      <span className={styles.muted} role="status">
        {busy === 'reading' ? t('data.reading') : busy === 'writing' ? t('data.writing') : t('data.nothingWritten')}
      </span>
      <span className={styles.spring} />
      <Button onClick={leaveImport} disabled={busy === 'writing'} data-testid="import-leave">
        {t('data.leave')}
      </Button>
      <Button
        type="primary"
        disabled={busy !== null || accepted === 0}
        loading={busy === 'writing'}
        onClick={() => void commitImport(useReviewJob.getState().choices)}
        data-testid="import-commit"
      >
        {nothingNew ? t('data.commitUnchanged') : t('data.commit', { count: accepted, rows: format.integer(accepted) })}
      </Button>
    </div>
  );
}
