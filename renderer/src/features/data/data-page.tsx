import type { ImportKind } from '@shared/contract/imports';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { PageHead } from '@/ui/page-head';
import styles from './data.module.css';
import { ImportDone } from './import-done';
import { leaveImport, pickImport, useImportJob } from './import-job';
import { ImportWizard } from './import-wizard';
import { KindsPanel } from './kinds-panel';
import { useDroppedFile, usePastedCells } from './use-given';

/** What the workspace holds, and the way more gets in. */
export function DataPage() {
  const t = useT();
  const stage = useImportJob((s) => s.stage);
  const aside = useImportJob((s) => s.aside);
  const { over, handlers } = useDroppedFile();
  usePastedCells(stage.at === 'idle');
  return (
    <div className={styles.page} data-over={over} {...handlers}>
      <PageHead title={t('data.title')} text={t('data.lead')} />
      {stage.at === 'idle' && <KindsPanel onPick={pick} />}
      {(stage.at === 'reading' || stage.at === 'ready' || stage.at === 'writing') && (
        <ImportWizard fileName={stage.file.fileName} busy={stage.at === 'ready' ? null : stage.at} />
      )}
      {stage.at === 'done' && (
        <ImportDone
          fileName={stage.file.fileName}
          result={stage.result}
          aside={aside?.file.fileName ?? null}
          onNext={() => pick(null)}
          onLeave={leaveImport}
        />
      )}
    </div>
  );
}

function pick(kind: ImportKind | null): void {
  pickImport(kind).catch((error: unknown) => notifyFailure('data.failed.pick', error));
}
