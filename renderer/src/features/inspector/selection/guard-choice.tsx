import { Input, Segmented } from 'antd';
import { type ReactNode, useEffect } from 'react';
import type { Breach } from '@shared/rules/pool/breaches';
import { BreachLine } from '@/app/breaches/breach-line';
import { type GuardChoice as Choice, useGuards } from '@/app/state/guards';
import { useSelection } from '@/app/state/selection';
import { usePart } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { Section } from '@/ui/section';
import panel from '../inspector.module.css';

const SHOWN = 4;

/** Promises that the move would break: their accounts stay as they are, or move all the same for a reason that is kept. */
export function GuardChoice({ broken }: { readonly broken: readonly Breach[] }): ReactNode {
  const t = useT();
  const field = usePart((o) => o.field);
  const units = useSelection((s) => s.units);
  const target = useSelection((s) => s.target);
  const { choice, reason, choose, setReason, forget } = useGuards();
  useEffect(forget, [forget, units, target]);
  if (broken.length === 0) return null;
  const { accounts, reps } = field;
  return (
    <Section
      title={t('breach.title', { count: broken.length })}
      extra={
        <Button
          look="link"
          onClick={() =>
            useView.getState().showAccounts({ codes: broken.map(({ account }) => accounts.code[account]) })
          }
        >
          {t('inspector.family.show')}
        </Button>
      }
    >
      <ul className={panel.quiet} data-testid="guard-list">
        {broken.slice(0, SHOWN).map(({ account, rep, ...breach }) => (
          <li key={`${breach.kind}:${account}`}>
            <BreachLine breach={{ ...breach, account: accounts.code[account], rep: rep < 0 ? null : reps.code[rep] }} />
          </li>
        ))}
        {broken.length > SHOWN && <li>{t('breach.more', { count: broken.length - SHOWN })}</li>}
      </ul>
      <Segmented<Choice>
        size="small"
        block
        aria-label={t('breach.title', { count: broken.length })}
        value={choice}
        onChange={choose}
        options={(['keep', 'override'] as const).map((value) => ({
          value,
          label: <span data-testid={`guard-${value}`}>{t(`pool.guard.${value}`)}</span>,
        }))}
      />
      {choice === 'override' && (
        <Input
          size="small"
          maxLength={400}
          value={reason}
          placeholder={t('breach.reason')}
          aria-label={t('breach.reason')}
          data-testid="guard-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </Section>
  );
}
