import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { ClaimRow, Left } from '@shared/contract/pool';
import { useT } from '@/i18n/use-t';
import { release } from '../acts';
import { LeftOut } from '../left-out';
import styles from '../pool.module.css';

interface Props {
  readonly rows: readonly ClaimRow[];
  /** Listed claims whose accounts the policy lets go. */
  readonly recyclable: readonly ClaimRow[];
  onPick(accounts: readonly string[]): void;
  onDone(): void;
}

/** Gives the ticked accounts back with a reason, or takes them back by the policy, as one change. */
export function ReleaseBar({ rows, recyclable, onPick, onDone }: Props): ReactNode {
  const t = useT();
  const [reason, setReason] = useState('');
  const [left, setLeft] = useState<readonly Left[]>([]);
  const [busy, setBusy] = useState(false);

  async function go(how: 'returned' | 'recycled'): Promise<void> {
    setBusy(true);
    const accounts = [...new Set(rows.map(({ account }) => account))];
    const done = await release(accounts, how, reason.trim());
    setBusy(false);
    if (done === null) return;
    setLeft(done.left);
    setReason('');
    onDone();
  }

  return (
    <>
      {rows.length === 0 && recyclable.length > 0 && (
        <div className={styles.bar}>
          <Button
            size="small"
            data-testid="pick-recyclable"
            onClick={() => onPick(recyclable.map(({ account }) => account))}
          >
            {t('pool.bar.pickAll')} ({recyclable.length})
          </Button>
        </div>
      )}
      {rows.length > 0 && (
        <div className={styles.bar} data-testid="release-bar">
          <b>{t('pool.bar.chosen', { count: new Set(rows.map(({ account }) => account)).size })}</b>
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
