import { Alert } from 'antd';
import { useT } from '@/i18n/use-t';
import { type Failure, failureText } from '@/ui/failure';
import { Panel } from '@/ui/panel';
import styles from './data.module.css';
import { EffectSummary } from './effect-summary';
import { changeImport, useImportJob } from './import-job';
import { MappingChoice } from './mapping/mapping-choice';
import { MappingTable } from './mapping-table';
import { MissingFirst } from './missing-first';
import { PlacingSummary } from './placing-summary';
import { useReviewJob } from './review/review-job';
import { ReviewPanel } from './review/review-panel';
import { NOTHING_CHOSEN, toWrite } from './review/to-write';
import { SamplePanel } from './sample-panel';
import { SourceOptions } from './source-options';
import { WholeFile } from './whole-file';
import { WizardHead } from './wizard-head';

interface ImportWizardProps {
  readonly fileName: string;
  readonly busy: 'reading' | 'writing' | null;
}

/** A picked file: how it is read, which column is what, what is wrong with it, and what taking it in would do. */
export function ImportWizard({ fileName, busy }: ImportWizardProps) {
  const t = useT();
  const { report, options, failure, stage } = useImportJob();
  const { settling, tally } = useReviewJob();
  if (!options || !('file' in stage)) return null;
  const { token } = stage.file;
  const fixed = busy === 'writing';
  const written = report && toWrite(report, tally ?? NOTHING_CHOSEN);
  const stale = settling || tally === null;
  return (
    <div
      className={styles.wizard}
      data-testid="import-wizard"
      data-busy={busy ?? undefined}
      aria-busy={busy !== null || stale}
    >
      <WizardHead fileName={fileName} kind={options.kind} busy={busy} written={written} stale={stale} />
      {failure && <FailureNotice failure={failure} />}
      {report && <MissingFirst report={report} disabled={busy !== null} />}
      {report && <WholeFile kind={options.kind} report={report} />}
      <SourceOptions options={options} report={report} disabled={fixed} />
      {report && written && (
        <>
          <EffectSummary kind={options.kind} rows={report.rows} effect={written} stale={stale} />
          <PlacingSummary options={options} report={report} disabled={fixed} />
          <div className={styles.columns}>
            <Panel
              title={t('data.mapping')}
              flush
              testId="import-mapping"
              extra={<MappingChoice options={options} report={report} disabled={fixed} />}
            >
              <MappingTable
                kind={options.kind}
                report={report}
                disabled={fixed}
                onChange={(mapping) => changeImport({ mapping })}
              />
            </Panel>
            <SamplePanel kind={options.kind} report={report} />
          </div>
          <ReviewPanel kind={options.kind} token={token} report={report} disabled={fixed} />
        </>
      )}
    </div>
  );
}

/** What one has stopped oneself is no error. */
function FailureNotice({ failure }: { readonly failure: Failure }) {
  const t = useT();
  const stopped = failure.code === 'task.cancelled';
  return (
    <Alert
      type={stopped ? 'info' : 'error'}
      showIcon
      title={stopped ? failureText(failure) : t('data.failed.check')}
      description={stopped ? undefined : failureText(failure)}
      data-testid="import-failure"
    />
  );
}
