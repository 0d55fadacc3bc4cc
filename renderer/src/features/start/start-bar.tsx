import { LookButtons } from '@/app/frame/look-buttons';
import styles from './start.module.css';

/** Language and theme, reachable before anything is open. */
export function StartBar() {
  return (
    <div className={styles.bar}>
      <LookButtons />
    </div>
  );
}
