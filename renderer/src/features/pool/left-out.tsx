import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Left } from '@shared/contract/pool';
import type { TextKey } from '@/i18n/resources';
import { useT } from '@/i18n/use-t';
import styles from './pool.module.css';

interface Props {
  readonly left: readonly Left[];
  onClose(): void;
  /** Where the policy may be overcome with a reason. */
  onOverride?(codes: readonly string[], reason: string): Promise<void>;
}

/** What the policy stopped, with every reason, and the way to do it all the same where there is one. */
export function LeftOut({ left, onClose, onOverride }: Props): ReactNode {
  const t = useT();
  const [reason, setReason] = useState('');
  if (left.length === 0) return null;
  const open = left.filter(({ overridable }) => overridable).map(({ account }) => account);
  return (
    <section className={styles.left} role="alert" data-testid="left-out">
      <h3>{t('pool.left.title', { count: left.length })}</h3>
      <ul>
        {left.map(({ account, name, reasons, overridable }) => (
          <li key={account}>
            <b>{name}</b> {reasons.map(({ code, params }) => t(`error.${code}` as TextKey, params)).join(' ')}
            {onOverride && !overridable && <span className={styles.muted}> {t('pool.left.final')}</span>}
          </li>
        ))}
      </ul>
      <div className={styles.override}>
        {onOverride && open.length > 0 && (
          <>
            <Input
              size="small"
              className={styles.reason}
              maxLength={2000}
              value={reason}
              placeholder={t('pool.left.overrideReason')}
              aria-label={t('pool.left.overrideReason')}
              data-testid="override-reason"
              onChange={(event) => setReason(event.target.value)}
            />
            <Button
              size="small"
              disabled={reason.trim() === ''}
              data-testid="override"
              onClick={() => void onOverride(open, reason.trim()).then(() => setReason(''))}
            >
              {t('pool.left.override')}
            </Button>
          </>
        )}
        <Button size="small" type="link" onClick={onClose}>
          {t('pool.left.close')}
        </Button>
      </div>
    </section>
  );
}
