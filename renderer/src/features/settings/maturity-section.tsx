import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import styles from './settings.module.css';

export function MaturitySection(): ReactNode {
  const t = useT();
  return (
    <section className={styles.section} aria-label={t('settings.section.maturity')}>
      <h2>{t('settings.section.maturity')}</h2>
      <p className={styles.lead}>{t('settings.maturity.lead')}</p>
      <Button onClick={() => useView.getState().go('maturity')}>{t('settings.maturity.open')}</Button>
    </section>
  );
}
