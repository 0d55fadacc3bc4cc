import { Input, Segmented } from 'antd';
import { type ReactNode, useEffect } from 'react';
import type { Guard } from '@shared/rules/pool/broken-protection';
import { type GuardChoice as Choice, useGuards } from '@/app/state/guards';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { Section } from '@/ui/section';
import panel from '../inspector.module.css';

const SHOWN = 4;

/** Claims that the move would break: left with their owners, or moved all the same for a reason that is kept with the change. */
export function GuardChoice({ broken }: { readonly broken: readonly Guard[] }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { field } = useOpened();
  const units = useSelection((s) => s.units);
  const target = useSelection((s) => s.target);
  const { choice, reason, choose, setReason, forget } = useGuards();
  useEffect(forget, [forget, units, target]);
  if (broken.length === 0) return null;
  const { accounts, reps } = field;
  return (
    <Section
      title={t('pool.guard.title', { count: broken.length })}
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
        {broken.slice(0, SHOWN).map(({ account, rep, until }) => (
          <li key={account}>
            {t('pool.guard.line', { account: accounts.code[account], rep: reps.name[rep], until: format.date(until) })}
          </li>
        ))}
        {broken.length > SHOWN && <li>{t('pool.guard.more', { count: broken.length - SHOWN })}</li>}
      </ul>
      <Segmented<Choice>
        size="small"
        block
        aria-label={t('pool.guard.title', { count: broken.length })}
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
          placeholder={t('pool.guard.reason')}
          aria-label={t('pool.guard.reason')}
          data-testid="guard-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </Section>
  );
}
