import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { PageHead } from '@/ui/page-head';
import type { ImportKind } from '@shared/contract/imports';
import styles from './data.module.css';
import { ImportDone } from './import-done';
import { ImportWizard } from './import-wizard';
import { KindsPanel } from './kinds-panel';
import { useImport } from './use-import';

/** What the workspace holds, and the way more gets in. */
export function DataPage() {
  const t = useT();
  const job = useImport();
  const { stage } = job;
  function pick(kind: ImportKind | null): void {
    job.pick(kind).catch((error: unknown) => notifyFailure('data.failed.pick', error));
  }
  return (
    <div className={styles.page}>
      <PageHead title={t('data.title')} text={t('data.lead')} />
      {stage.at === 'idle' && <KindsPanel onPick={pick} />}
      {(stage.at === 'reading' || stage.at === 'ready' || stage.at === 'writing') && (
        <ImportWizard job={job} file={stage.file} busy={stage.at === 'ready' ? null : stage.at} />
      )}
      {stage.at === 'done' && (
        <ImportDone
          fileName={stage.file.fileName}
          result={stage.result}
          onNext={() => pick(null)}
          onLeave={job.leave}
        />
      )}
    </div>
  );
}
