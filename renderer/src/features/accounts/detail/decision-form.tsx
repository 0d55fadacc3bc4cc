import { Button, Input, Segmented } from 'antd';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { AccountRow } from '@shared/contract/accounts';
import { FAMILY_MODES, type FamilyMode, familiesOf } from '@shared/planning/families';
import { AccountDecision } from '@shared/model/decision';
import { useOpened } from '@/app/state/session';
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
  const [family, setFamily] = useState<FamilyMode>('apart');
  const relatives = useFamilySize(account.code);
  const missing = reason.trim() === '';

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    setAsked(true);
    if (missing) return;
    const decision = AccountDecision.parse({ account: account.code, kind, rep, reason: reason.trim() });
    if (!(await decide(account, kind, decision, family))) return;
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
      {relatives > 0 && kind !== 'exclusion' && (
        <>
          <p>{t('inspector.family.members', { count: relatives })}</p>
          <Segmented<FamilyMode>
            block
            size="small"
            aria-label={t('inspector.family.title')}
            value={family}
            onChange={setFamily}
            options={FAMILY_MODES.map((value) => ({
              value,
              label: <span data-testid={`decision-family-${value}`}>{t(`inspector.family.mode.${value}`)}</span>,
            }))}
          />
        </>
      )}
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

/** Other accounts of the same family. */
function useFamilySize(code: string): number {
  const { field, index } = useOpened();
  const at = index.account.get(code);
  if (at === undefined) return 0;
  const family = [...familiesOf(field).values()].find((members) => members.includes(at));
  return (family?.length ?? 1) - 1;
}
