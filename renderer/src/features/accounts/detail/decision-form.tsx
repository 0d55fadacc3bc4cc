import { Button, Input, Segmented } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { AccountDecision } from '@shared/model/decision';
import { useT } from '@/i18n/use-t';
import { RepSelect } from '@/ui/territory/rep-select';
import styles from '../accounts.module.css';
import { decide } from '@/app/explain/decide';

const KINDS = ['manual', 'lock', 'exclusion'] as const;
type Kind = (typeof KINDS)[number];

/** Assigns, locks or bars, always with a reason, which the explanation shows from then on. */
export function DecisionForm({ account }: { readonly account: AccountRow }): ReactNode {
  const t = useT();
  const [kind, setKind] = useState<Kind>('manual');
  const [rep, setRep] = useState<string | null>(account.owner);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const missing = reason.trim() === '';

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (missing) return;
    const decision = AccountDecision.parse({ account: account.code, kind, rep, reason: reason.trim() });
    if (!(await decide(account, kind, decision))) return;
    setReason('');
    setAsked(false);
  }

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <Segmented<Kind>
        block
        size="small"
        aria-label={t('accounts.decision.kind')}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: t(`accounts.decision.kinds.${value}`) }))}
      />
      <p>{t(`accounts.decision.kindHelp.${kind}`)}</p>
      <RepSelect
        label={t('accounts.decision.rep')}
        none={kind === 'exclusion' ? t('accounts.decision.everyone') : t('accounts.decision.pool')}
        value={rep}
        testId="decision-rep"
        onChange={setRep}
      />
      <Input.TextArea
        maxLength={2000}
        autoSize={{ minRows: 2, maxRows: 5 }}
        value={reason}
        placeholder={t('accounts.decision.reasonPlaceholder')}
        aria-label={t('accounts.decision.reason')}
        aria-invalid={asked && missing}
        status={asked && missing ? 'error' : ''}
        data-testid="decision-reason"
        onChange={(event) => setReason(event.target.value)}
      />
      {asked && missing && <p role="alert">{t('accounts.decision.reasonMissing')}</p>}
      <Button size="small" htmlType="submit" data-testid="save-decision">
        {t('accounts.decision.save')}
      </Button>
    </form>
  );
}
