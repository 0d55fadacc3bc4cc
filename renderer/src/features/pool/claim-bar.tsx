import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Left } from '@shared/contract/pool';
import { AccountCode, RepCode } from '@shared/model/ids';
import { useT } from '@/i18n/use-t';
import { RepSelect } from '@/ui/territory/rep-select';
import { claimFor } from './acts';
import { LeftOut } from './left-out';
import styles from './pool.module.css';
import { useRepName } from './use-pool';

interface Props {
  readonly accounts: readonly string[];
  onDone(): void;
}

/** Claims the ticked accounts for a rep; what the policy is against stays listed with its reasons. */
export function ClaimBar({ accounts, onDone }: Props): ReactNode {
  const t = useT();
  const nameOf = useRepName();
  const [rep, setRep] = useState<string | null>(null);
  const [left, setLeft] = useState<readonly Left[]>([]);
  const [busy, setBusy] = useState(false);

  async function claim(codes: readonly string[], override: string): Promise<void> {
    if (rep === null) return;
    setBusy(true);
    const wanted = codes.map((code) => AccountCode.parse(code));
    const done = await claimFor(wanted, RepCode.parse(rep), nameOf(rep), override);
    setBusy(false);
    if (done === null) return;
    setLeft(done.left);
    onDone();
  }

  return (
    <>
      {accounts.length > 0 && (
        <div className={styles.bar} data-testid="claim-bar">
          <b>{t('pool.bar.chosen', { count: accounts.length })}</b>
          <span>{t('pool.bar.claimFor')}</span>
          <RepSelect
            label={t('pool.bar.claimFor')}
            none={t('pool.bar.chooseRep')}
            value={rep}
            testId="claim-rep"
            onChange={setRep}
          />
          <Button
            type="primary"
            disabled={rep === null}
            loading={busy}
            data-testid="claim"
            onClick={() => void claim(accounts, '')}
          >
            {t('pool.bar.claim')}
          </Button>
          <Button type="link" onClick={onDone}>
            {t('pool.bar.clear')}
          </Button>
        </div>
      )}
      <LeftOut left={left} onClose={() => setLeft([])} onOverride={(codes, reason) => claim(codes, reason)} />
    </>
  );
}
