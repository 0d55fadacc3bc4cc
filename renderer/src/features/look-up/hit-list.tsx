import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { LookUpHit } from '@shared/contract/look-up';
import { useUnitName } from '@/app/measured/use-unit-name';
import { useDialogs } from '@/app/state/dialogs';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './look-up.module.css';

/** Accounts that may be the one typed: why they came up, whose they are, whether they are protected. */
export function HitList({ hits }: { readonly hits: readonly LookUpHit[] }): ReactNode {
  return (
    <ul className={styles.hits} data-testid="look-up-hits">
      {hits.map((hit) => (
        <Hit key={hit.account.code} hit={hit} />
      ))}
    </ul>
  );
}

function Hit({ hit }: { readonly hit: LookUpHit }): ReactNode {
  const t = useT();
  const format = useFormat();
  const unitName = useUnitName();
  const { account, match, likeness, formerly, protection } = hit;
  const owner = account.ownerName ?? t('term.pool');

  function show(): void {
    useDialogs.getState().close();
    useView.getState().showAccounts({ codes: [account.code] });
  }

  return (
    <li data-code={account.code}>
      <div className={styles.hitName}>
        <b>{account.name}</b>
        <span className={styles.quiet}>
          {[account.code, unitName(account.unit)].filter((part) => part !== '').join(' · ')}
        </span>
        <span className={styles.match} data-match={match}>
          {t(`lookUp.match.${match}`, { likeness: format.percent(likeness) })}
        </span>
        {formerly && (
          <span className={styles.formerly} data-testid="look-up-formerly">
            {t('lookUp.formerly', { name: formerly.name, code: formerly.code })}
          </span>
        )}
      </div>
      <div className={styles.hitOwner}>
        {!(account.ownerName === null && protection.state === 'pool') && (
          <span>{t('lookUp.owner', { owner, cause: t(`term.causes.${account.cause}`) })}</span>
        )}
        <span className={styles.protection} data-state={protection.state}>
          {t(`lookUp.protection.${protection.state}`)}
        </span>
        <span className={styles.quiet}>{protectionText()}</span>
      </div>
      <Button size="small" onClick={show}>
        {t('lookUp.show')}
      </Button>
    </li>
  );

  function protectionText(): string {
    const { state, repName, since, until } = protection;
    if (state === 'pool') return t('lookUp.protection.poolText');
    if (state === 'owned' || repName === null || since === null || until === null) return '';
    return t(`lookUp.protection.${state}Text`, {
      rep: repName,
      since: format.date(since),
      until: format.date(until),
    });
  }
}
