import { type ReactNode, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { useT } from '@/i18n/use-t';
import { RepSelect } from '@/ui/territory/rep-select';
import styles from './explain.module.css';
import { useTrace } from './use-trace';
import { WayLine } from './way-line';

/** What would have to change for a rep to own the account, each way with the step that takes it. */
export function CounterQuestion({ account }: { readonly account: AccountRow }): ReactNode {
  const t = useT();
  const [rep, setRep] = useState<string | null>(null);
  return (
    <div className={styles.counter} data-testid="counter-question">
      <div className={styles.question}>
        <span>{t('explain.question')}</span>
        <RepSelect
          label={t('explain.rep')}
          none={t('explain.chooseRep')}
          value={rep}
          testId="counter-rep"
          onChange={setRep}
        />
      </div>
      {rep !== null && <Ways account={account} rep={rep} />}
    </div>
  );
}

function Ways({ account, rep }: { readonly account: AccountRow; readonly rep: string }): ReactNode {
  const t = useT();
  const trace = useTrace(account.code, rep);
  if (!trace) return <p className={styles.note}>{t('explain.asking')}</p>;
  return (
    <ul className={styles.ways} data-testid="ways">
      {trace.ways.length === 0 && <li className={styles.note}>{t('explain.noWay')}</li>}
      {trace.ways.map((way, k) => (
        <WayLine key={k} way={way} account={account} rep={rep} />
      ))}
    </ul>
  );
}
