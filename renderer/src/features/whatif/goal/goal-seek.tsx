import { type ReactNode, useEffect } from 'react';
import { useOpened } from '@/app/state/session';
import styles from './goal.module.css';
import { GoalForm } from './goal-form';
import { GoalResult } from './goal-result';
import { useGoal } from './goal-state';

/** The least change that brings everyone within a band. */
export function GoalSeek(): ReactNode {
  const { info, settings } = useOpened();
  const { balance } = settings;
  useEffect(() => useGoal.getState().begin(info.fileName, balance), [info.fileName, balance]);
  return (
    <div className={styles.split} data-testid="goal-seek">
      <GoalForm />
      <GoalResult />
    </div>
  );
}
