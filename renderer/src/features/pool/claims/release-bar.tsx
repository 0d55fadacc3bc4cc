import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Left } from '@shared/contract/pool';
import { AccountCode } from '@shared/model/ids';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { release } from '../acts';
import { LeftOut } from '../left-out';
import styles from '../pool.module.css';

interface Props {
  readonly accounts: readonly string[];
  /** How many of those listed the policy lets go. */
  readonly recyclable: number;
  /** Ticks these. */
  onPickRecyclable(): void;
  onDone(): void;
}

/** Gives the ticked accounts back with a reason, or takes them back by the policy, as one change. */
export function ReleaseBar({ accounts, recyclable, onPickRecyclable, onDone }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<readonly Left[]>([]);
  const [busy, setBusy] = useState(false);

  async function go(how: 'returned' | 'recycled'): Promise<void> {
    setBusy(true);
    const wanted = accounts.map((code) => AccountCode.parse(code));
    const done = await release(wanted, how, reason.trim());
    setBusy(false);
    if (done === null) return;
    setLeft(done.left);
    setReason('');
    onDone();
  }

  return (
    <>
      {accounts.length === 0 && recyclable > 0 && (
        <div className={styles.bar}>
          <Button size="small" data-testid="pick-recyclable" onClick={onPickRecyclable}>
            {t('pool.bar.pickAll')} ({format.integer(recyclable)})
          </Button>
        </div>
      )}
      {accounts.length > 0 && (
        <div className={styles.bar} data-testid="release-bar">
          <b>{t('pool.bar.chosen', { count: accounts.length })}</b>
          <Input
            size="small"
            className={styles.reason}
            maxLength={2000}
            value={reason}
            placeholder={t('pool.bar.reasonReturn')}
            aria-label={t('pool.bar.reason')}
            data-testid="release-reason"
            onChange={(event) => setReason(event.target.value)}
          />
          <Button
            disabled={reason.trim() === '' || busy}
            data-testid="release-return"
            onClick={() => void go('returned')}
          >
            {t('pool.bar.return')}
          </Button>
          <Button disabled={busy} data-testid="release-recycle" onClick={() => void go('recycled')}>
            {t('pool.bar.recycle')}
          </Button>
          <Button type="link" onClick={onDone}>
            {t('pool.bar.clear')}
          </Button>
        </div>
      )}
      <LeftOut left={left} onClose={() => setLeft([])} />
    </>
  );
}
