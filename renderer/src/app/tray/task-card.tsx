import { useState } from 'react';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import { api } from '../api';
import type { RunningTask } from '../state/tasks';
import styles from './tray.module.css';

/** A running task: what it does, how far, how long still, and Cancel. */
export function TaskCard({ task }: { readonly task: RunningTask }) {
  const t = useT();
  const codeText = useCodeText();
  const format = useFormat();
  const [cancelling, setCancelling] = useState(false);
  const share = task.total > 0 ? Math.min(1, task.done / task.total) : null;
  function cancel(): void {
    setCancelling(true);
    api('task.cancel', { taskId: task.taskId }).catch((error: unknown) => {
      setCancelling(false);
      notifyFailure('shell.failed.cancel', error);
    });
  }
  return (
    <div className={styles.card} data-testid="task-card">
      <div className={styles.line}>
        <span className={styles.text}>{t(`task.${task.kind}`)}</span>
        {task.cancellable && (
          <button
            type="button"
            className={styles.action}
            disabled={cancelling}
            onClick={cancel}
            data-testid="task-cancel"
          >
            {cancelling ? t('shell.cancelling') : t('shell.cancel')}
          </button>
        )}
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={t(`task.${task.kind}`)}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(share === null ? {} : { 'aria-valuenow': Math.round(share * 100) })}
      >
        <div
          className={styles.fill}
          style={{ width: share === null ? '100%' : `${share * 100}%`, opacity: share === null ? 0.3 : 1 }}
        />
      </div>
      <p className={styles.detail}>
        {codeText('task.step', task.step)}
        {share !== null && ` · ${format.percent(share)}`}
        {task.left !== null && ` · ${timeLeft(task.left, t)}`}
      </p>
    </div>
  );
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;

function timeLeft(milliseconds: number, t: ReturnType<typeof useT>): string {
  if (milliseconds < MINUTE) return t('shell.secondsLeft', { count: Math.max(1, Math.ceil(milliseconds / SECOND)) });
  return t('shell.minutesLeft', { count: Math.ceil(milliseconds / MINUTE) });
}
