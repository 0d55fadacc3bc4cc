import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { type AccountDecision, DECISION_KINDS } from '@shared/model/decision';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from '../accounts.module.css';
import { decide } from '@/app/explain/decide';

/** Decisions made on the account so far; each can be taken back. */
export function StandingDecisions({ account }: { readonly account: AccountRow }): ReactNode {
  const t = useT();
  const { field, index, plan } = useOpened();
  const at = index.account.get(account.code);
  const decided = at === undefined ? undefined : plan.snapshot.decisions.get(at);
  const standing = DECISION_KINDS.flatMap((kind) => decided?.[kind] ?? []);
  if (standing.length === 0) return null;

  function nameOf({ kind, rep }: AccountDecision): string {
    if (rep === null) return kind === 'exclusion' ? t('accounts.decision.everyone') : t('term.pool');
    const known = index.rep.get(rep);
    return known === undefined ? rep : field.reps.name[known];
  }

  return (
    <ul className={styles.decisions} aria-label={t('accounts.decision.present')} data-testid="standing-decisions">
      {standing.map((decision) => (
        <li key={decision.kind}>
          <span title={decision.reason}>
            {t('accounts.decision.presentLine', { kind: t(`term.causes.${decision.kind}`), rep: nameOf(decision) })}
          </span>
          <Button
            type="link"
            size="small"
            data-testid={`take-back-${decision.kind}`}
            onClick={() => void decide(account, decision.kind, null)}
          >
            {t('accounts.decision.takeBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
