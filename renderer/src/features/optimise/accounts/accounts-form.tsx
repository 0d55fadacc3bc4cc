import { Button, Checkbox, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { asPercent } from '../as-percent';
import form from '../form.module.css';
import parts from '../parts.module.css';
import { runAccounts, stopAccounts, useAccounts } from './accounts-state';
import { CapFields } from './cap-fields';

/** What is asked when accounts are given to reps one by one. */
export function AccountsForm(): ReactNode {
  const t = useT();
  const wishes = useAccounts((s) => s.wishes);
  const limit = useAccounts((s) => s.limit);
  const running = useAccounts((s) => s.taskId !== null);
  const stoppable = useAccounts((s) => s.taskId !== '');
  const { wish, set } = useAccounts.getState();
  return (
    <form
      className={form.form}
      aria-label={t('optimiseAccounts.wishes')}
      onSubmit={(event) => {
        event.preventDefault();
        void runAccounts();
      }}
    >
      <div className={form.wishes}>
        <div className={form.pair}>
          <Field label={t('optimiseAccounts.most')} hint={t('optimiseAccounts.mostHint')}>
            <InputNumber
              size="small"
              suffix="%"
              min={10}
              max={300}
              value={asPercent(wishes.most)}
              data-testid="accounts-most"
              onChange={(value) => value !== null && wish({ most: value / 100 })}
            />
          </Field>
          <Field label={t('optimiseAccounts.band')} hint={t('optimiseAccounts.bandHint')}>
            <InputNumber
              size="small"
              prefix="±"
              suffix="%"
              min={1}
              max={100}
              placeholder={t('optimiseAccounts.any')}
              value={wishes.band === null ? null : asPercent(wishes.band)}
              onChange={(value) => wish({ band: value === null ? null : value / 100 })}
            />
          </Field>
        </div>
        <Field label={t('optimiseAccounts.match')} hint={t('optimiseAccounts.matchHint')}>
          <Select
            mode="multiple"
            size="small"
            value={wishes.match}
            onChange={(match) => wish({ match })}
            options={(['need', 'industry', 'product'] as const).map((value) => ({
              value,
              label: t(`optimiseAccounts.matches.${value}`),
            }))}
          />
        </Field>
        <Field label={t('optimiseAccounts.change')} hint={t('optimiseAccounts.changeHint')}>
          <InputNumber
            size="small"
            suffix={t('optimiseAccounts.hours')}
            min={0}
            max={1000}
            value={wishes.changeHours}
            onChange={(value) => value !== null && wish({ changeHours: value })}
          />
        </Field>
        <CapFields />
        <Checkbox checked={wishes.keepManual} onChange={(event) => wish({ keepManual: event.target.checked })}>
          {t('optimiseAccounts.keepManual')}
        </Checkbox>
        <p className={parts.muted}>{t('optimiseAccounts.always')}</p>
        <div className={form.pair}>
          <Field label={t('optimise.limit')} hint={t(`optimise.limitHint.${limit.kind}`)}>
            <InputNumber
              size="small"
              suffix={t('optimise.unit.seconds')}
              min={0.5}
              max={600}
              value={limit.kind === 'seconds' ? limit.seconds : null}
              data-testid="accounts-limit"
              onChange={(seconds) => seconds !== null && set({ limit: { kind: 'seconds', seconds } })}
            />
          </Field>
          <Field label={t('optimise.seed')}>
            <InputNumber
              size="small"
              min={0}
              max={2_147_483_647}
              precision={0}
              value={wishes.seed}
              onChange={(value) => value !== null && wish({ seed: value })}
            />
          </Field>
        </div>
      </div>
      <div className={form.foot}>
        {running ? (
          <Button block danger disabled={!stoppable} onClick={stopAccounts} data-testid="accounts-stop">
            {t('optimise.stop')}
          </Button>
        ) : (
          <Button block type="primary" htmlType="submit" data-testid="accounts-run">
            {t('optimise.run')}
          </Button>
        )}
      </div>
    </form>
  );
}
