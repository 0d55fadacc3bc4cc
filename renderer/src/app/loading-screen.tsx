import { useT } from '@/i18n/use-t';
import styles from './loading-screen.module.css';

/** While a workspace opens. Appears late, so that a quick opening does not flash. */
export function LoadingScreen() {
  const t = useT();
  return (
    <div className={styles.screen} role="status" data-testid="loading">
      <span className={styles.bar} aria-hidden="true" />
      {t('shell.opening')}
    </div>
  );
}
