import { Alert, Button } from 'antd';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { failureText } from '@/ui/failure';
import { Panel } from '@/ui/panel';
import styles from './data.module.css';
import { EffectSummary } from './effect-summary';
import { MissingFirst } from './missing-first';
import { MappingTable } from './mapping-table';
import { ProblemsPanel } from './problems-panel';
import { SamplePanel } from './sample-panel';
import { SourceOptions } from './source-options';
import type { Import } from './use-import';

interface ImportWizardProps {
  readonly job: Import;
  readonly file: { readonly fileName: string };
  readonly busy: 'reading' | 'writing' | null;
}

/** A picked file: how it is read, which column is what, what is wrong with it, and what taking it in would do. */
export function ImportWizard({ job, file, busy }: ImportWizardProps) {
  const t = useT();
  const format = useFormat();
  const { report, options, failure } = job;
  const accepted = report?.rows.accepted ?? 0;
  const nothingNew = report !== null && report.effect.added + report.effect.changed === 0;
  return (
    <div className={styles.wizard} data-testid="import-wizard" data-busy={busy ?? undefined} aria-busy={busy !== null}>
      <div className={styles.wizardHead}>
        <strong className={styles.fileName}>{file.fileName}</strong>
        <span className={styles.muted} role="status">
          {busy === 'reading' ? t('data.reading') : busy === 'writing' ? t('data.writing') : t('data.nothingWritten')}
        </span>
        <span className={styles.spring} />
        <Button onClick={job.leave} disabled={busy === 'writing'} data-testid="import-leave">
          {t('data.leave')}
        </Button>
        <Button
          type="primary"
          disabled={busy !== null || accepted === 0}
          loading={busy === 'writing'}
          onClick={() => void job.commit()}
          data-testid="import-commit"
        >
          {nothingNew && accepted > 0
            ? t('data.commitUnchanged')
            : t('data.commit', { rows: format.integer(accepted) })}
        </Button>
      </div>
      {failure && (
        <Alert
          type="error"
          showIcon
          title={t('data.failed.check')}
          description={failureText(failure)}
          data-testid="import-failure"
        />
      )}
      {report && <MissingFirst report={report} />}
      {options && <SourceOptions job={job} options={options} report={report} disabled={busy === 'writing'} />}
      {report && (
        <>
          <EffectSummary report={report} />
          <div className={styles.columns}>
            <Panel title={t('data.mapping')} flush testId="import-mapping">
              <MappingTable
                kind={options?.kind ?? 'accounts'}
                report={report}
                disabled={busy === 'writing'}
                onChange={(mapping) => job.change({ mapping })}
              />
            </Panel>
            <ProblemsPanel kind={options?.kind ?? 'accounts'} report={report} />
          </div>
          <SamplePanel kind={options?.kind ?? 'accounts'} report={report} />
        </>
      )}
    </div>
  );
}
