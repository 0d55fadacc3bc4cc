import { type ReactNode, useEffect, useState } from 'react';
import type { AccountStanding } from '@shared/contract/pool';
import { AccountCode } from '@shared/model/ids';
import { api } from '@/app/api';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { notifyFailure } from '@/ui/notify';
import styles from './related.module.css';

/** Whether an account is protected, kept or in the pool; its claims; and when it is to be seen next. */
export function AccountClaims({ code }: { readonly code: string }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index } = useOpened();
  const standing = useStanding(code);
  if (standing === null) return null;
  const nameOf = (rep: string): string => field.reps.name[index.rep.get(rep) ?? -1] ?? rep;
  const { state, why, by, claims, followUp, lastActivity } = standing;
  return (
    <div className={styles.claims} data-testid="account-claims" data-state={state}>
      <p>
        <b>{t(`pool.state.${state}`)}</b>
        {why && ` · ${t(`pool.why.${why}`)}`}
        {by && ` · ${t('pool.account.protectedTo', { date: format.date(by.standing.protectedUntil) })}`}
        {by?.standing.warning &&
          ` · ${t(`pool.warning.${by.standing.warning.what}`, { days: by.standing.warning.days })}`}
      </p>
      {claims.length === 0 && <p className={styles.quiet}>{t('pool.account.none')}</p>}
      {claims.map((claim) => (
        <p key={claim.id} className={styles.quiet}>
          {t('pool.account.claim', { rep: nameOf(claim.rep), date: format.date(claim.registeredAt.slice(0, 10)) })}
          {' · '}
          {claim.ended ? t(`pool.ended.${claim.ended.how}`) : t(`pool.state.${claim.standing.state}`)}
          {claim.standing.keptUntil !== null &&
            ` · ${t('pool.account.keptTo', { date: format.date(claim.standing.keptUntil) })}`}
        </p>
      ))}
      {followUp && (
        <p>
          {t('pool.account.next')}: {followUpText(followUp)}
          {lastActivity && ` · ${t('pool.account.last')} ${format.date(lastActivity)}`}
        </p>
      )}
    </div>
  );

  function followUpText({ due, interval, overdueDays }: NonNullable<AccountStanding['followUp']>): string {
    if (due === null) return t('pool.account.never');
    return overdueDays > 0
      ? t('pool.account.overdue', { days: overdueDays, date: format.date(due) })
      : t('pool.account.nextOn', { date: format.date(due), days: interval });
  }
}

function useStanding(code: string): AccountStanding | null {
  const { plan, settings, info } = useOpened();
  const { id, revision } = plan.meta;
  const [standing, setStanding] = useState<AccountStanding | null>(null);
  useEffect(() => {
    let stale = false;
    api('pool.account', { planId: id, account: AccountCode.parse(code) }).then(
      (answer) => !stale && setStanding(answer),
      (error: unknown) => notifyFailure('pool.notRead', error),
    );
    return () => {
      stale = true;
    };
  }, [id, revision, code, settings, info]);
  return standing;
}
