import { ExperimentOutlined, FileAddOutlined, FolderOpenOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { api } from '@/app/api';
import { useDialogs } from '@/app/state/dialogs';
import { openSample } from '@/app/state/open-sample';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { Offer } from './offer';
import { Recents } from './recents';
import { StartBar } from './start-bar';
import styles from './start.module.css';

/** No workspace is open: three ways to begin, and the files opened before. */
export function StartScreen() {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const showDialog = useDialogs((s) => s.show);
  function waitFor(work: Promise<unknown>): void {
    setBusy(true);
    work.catch((error: unknown) => notifyFailure('shell.failed.open', error)).finally(() => setBusy(false));
  }
  return (
    <div className={styles.screen} data-testid="start">
      <StartBar />
      <main className={styles.main}>
        <header>
          <h1 className={styles.title}>{t('term.product')}</h1>
          <p className={styles.lead}>{t('start.lead')}</p>
        </header>
        <div className={styles.offers}>
          <Offer
            icon={ExperimentOutlined}
            title={t('start.sample.title')}
            text={t('start.sample.text')}
            primary
            disabled={busy}
            onClick={() => waitFor(openSample())}
            testId="start-sample"
          />
          <Offer
            icon={FileAddOutlined}
            title={t('start.new.title')}
            text={t('start.new.text')}
            disabled={busy}
            onClick={() => showDialog('newWorkspace')}
            testId="start-new"
          />
          <Offer
            icon={FolderOpenOutlined}
            title={t('start.open.title')}
            text={t('start.open.text')}
            disabled={busy}
            onClick={() => waitFor(api('workspace.openDialog', {}))}
            testId="start-open"
          />
        </div>
        <Recents disabled={busy} />
        <footer className={styles.footer}>{t('start.local')}</footer>
      </main>
    </div>
  );
}
