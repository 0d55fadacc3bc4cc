import { Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { CallOutput } from '@shared/contract/contract';
import { api } from '@/app/api';
import { useDialogs } from '@/app/state/dialogs';
import { usePreferences } from '@/app/state/preferences';
import { useSession } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import styles from './about.module.css';

/** Version, where the map comes from, and the licences of all that is shipped. */
export function AboutDialog() {
  const t = useT();
  const close = useDialogs((s) => s.close);
  const version = usePreferences((s) => s.version);
  const locale = usePreferences((s) => s.preferences.locale);
  const basemap = useSession((s) => s.opened?.info.basemap);
  const licences = useLicences();
  return (
    <Modal open title={t('shell.about.title')} footer={null} width={680} onCancel={close}>
      <div data-testid="about" data-selectable>
        <p className={styles.version}>{t('shell.about.version', { version })}</p>
        <p className={styles.text}>{t('shell.about.local')}</p>
        {basemap && (
          <>
            <h3 className={styles.title}>{t('shell.about.map')}</h3>
            <p className={styles.text}>{locale === 'en' ? basemap.attributionEn : basemap.attributionZh}</p>
            <p className={styles.text}>{locale === 'en' ? basemap.noticeEn : basemap.noticeZh}</p>
          </>
        )}
        <h3 className={styles.title}>{t('shell.about.licences')}</h3>
        <div className={styles.licences}>
          {licences.map((licence) => (
            <details key={licence.name}>
              <summary>{licence.name}</summary>
              <pre className={styles.licence}>{licence.text}</pre>
            </details>
          ))}
        </div>
      </div>
    </Modal>
  );
}

function useLicences(): CallOutput<'app.licences'> {
  const [licences, setLicences] = useState<CallOutput<'app.licences'>>([]);
  useEffect(() => {
    let gone = false;
    api('app.licences', {}).then(
      (list) => !gone && setLicences(list),
      (error: unknown) => notifyFailure('shell.failed.licences', error),
    );
    return () => {
      gone = true;
    };
  }, []);
  return licences;
}
