import type { ReactNode } from 'react';
import styles from './goal.module.css';
import { GoalForm } from './goal-form';
import { GoalResult } from './goal-result';

/** The least change that brings everyone within a band. */
export function GoalSeek(): ReactNode {
  return (
    <div className={styles.split} data-testid="goal-seek">
      <GoalForm />
      <GoalResult />
    </div>
  );
}
