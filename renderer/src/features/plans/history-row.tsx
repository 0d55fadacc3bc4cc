import { Button } from 'antd';
import type { Change } from '@shared/model/plan';
import { useFormat } from '@/i18n/use-format';
import { useCodeText, useT } from '@/i18n/use-t';
import styles from './history.module.css';

interface HistoryRowProps {
  readonly change: Change;
  /** Whether the plan stands at this change. */
  readonly now: boolean;
  readonly busy: boolean;
  /** null where the plan takes no edits. */
  readonly onGoTo: (() => void) | null;
}

export function HistoryRow({ change, now, busy, onGoTo }: HistoryRowProps) {
  const t = useT();
  const format = useFormat();
  const codeText = useCodeText();
  const { seq, label, state, units, accounts } = change;
  const size = [
    ...(units > 0 ? [t('plans.history.units', { count: units })] : []),
    ...(accounts > 0 ? [t('plans.history.accounts', { count: accounts })] : []),
  ];
  return (
    <li className={styles.change} data-state={state} data-now={now}>
      <span className={styles.time}>{format.dateTime(change.at)}</span>
      <span className={styles.what}>{codeText('change', label.code, label.params)}</span>
      <span className={styles.size}>{size.join(' · ')}</span>
      {state !== 'done' && <span className={styles.mark}>{t(`plans.history.${state}`)}</span>}
      {now && <span className={styles.mark}>{t('plans.history.now')}</span>}
      {onGoTo && !now && state !== 'discarded' && (
        <Button size="small" type="text" disabled={busy} onClick={onGoTo} data-testid={`history-to-${seq}`}>
          {state === 'done' ? t('plans.history.backTo') : t('plans.history.forwardTo')}
        </Button>
      )}
    </li>
  );
}
