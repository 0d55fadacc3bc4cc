import type { ReactNode } from 'react';
import styles from '../optimise.module.css';
import { AccountsForm } from './accounts-form';
import { AccountsResults } from './accounts-results';

/** Accounts given to reps one by one: what is asked beside what was found. */
export function AccountsPart(): ReactNode {
  return (
    <div className={styles.split}>
      <AccountsForm />
      <AccountsResults />
    </div>
  );
}
