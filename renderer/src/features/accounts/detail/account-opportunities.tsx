import type { ReactNode } from 'react';
import type { Opportunity } from '@shared/model/opportunity';
import { useOpened } from '@/app/state/session';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './related.module.css';

const MINOR = 100;

/** Sales in the making at the account, open ones first, then what became of the others. */
export function AccountOpportunities({ opportunities }: { readonly opportunities: readonly Opportunity[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field, index } = useOpened();
  if (opportunities.length === 0) return <p className={styles.none}>{t('accounts.related.noOpportunities')}</p>;

  function ownerOf({ owner }: Opportunity): string {
    const at = owner === null ? undefined : index.rep.get(owner);
    return at === undefined ? (owner ?? '') : field.reps.name[at];
  }
  function standing({ status, stage, probability }: Opportunity): string {
    if (status !== 'open') return t(`accounts.related.status.${status}`);
    const words = stage || t('accounts.related.status.open');
    return probability === null ? words : `${words} ${format.percent(probability)}`;
  }
  return (
    <ul className={styles.list} data-testid="account-opportunities" data-selectable>
      {opportunities.map((opportunity) => {
        const { code, name, amount, expectedClose, status } = opportunity;
        const day = expectedClose === null ? '' : format.date(expectedClose);
        return (
          <li key={code || name} className={styles.item} data-status={status}>
            <span className={styles.name}>{name}</span>
            <span className={styles.amount}>{amount === null ? '–' : format.money(amount * MINOR)}</span>
            <span className={styles.more}>
              {[standing(opportunity), day, ownerOf(opportunity)].filter(Boolean).join(' · ')}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
