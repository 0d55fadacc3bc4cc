import { LockOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import type { Cause } from '@shared/model/decision';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './queue.module.css';

interface Props {
  readonly step: Exclude<Cause, 'rule'>;
  readonly count: number;
}

/** A step of the precedence that nobody can move, with the accounts it decides. */
export function FixedRow({ step, count }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  return (
    <li className={styles.fixed} data-step={step} data-testid={`fixed-${step}`}>
      <span className={styles.pin} aria-hidden="true">
        <LockOutlined />
      </span>
      <span className={styles.fixedName}>{step === 'none' ? t('term.pool') : t(`term.causes.${step}`)}</span>
      <span className={styles.fixedText}>{t(`rules.queue.fixed.${step === 'none' ? 'pool' : step}`)}</span>
      <span className={styles.fixedCount}>{format.integer(count)}</span>
    </li>
  );
}
