import { Button, Checkbox, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import type { PoolPolicy } from '@shared/model/policy';
import { TIERS } from '@shared/model/tier';
import { DEFAULT_POLICY } from '@shared/rules/default-policy';
import { useT } from '@/i18n/use-t';
import { NumberField } from '@/ui/form/number-field';
import { FormRow } from '@/ui/form/row';
import type { Draft } from '@/ui/form/use-draft';
import { Section } from '@/ui/section';
import styles from './policy.module.css';
import { savePolicy } from './save-policy';

type NumberName = Exclude<keyof PoolPolicy, 'claimEnd' | 'exemptTiers'>;

const UNITS = {
  protectionDays: 'days',
  firstContactHours: 'hours',
  recycleDays: 'days',
  extendDays: 'days',
  hardStopDays: 'days',
  claimsPerDay: 'claims',
  heldAtMost: 'accounts',
  coolDownDays: 'days',
  warningDays: 'days',
  escalateDays: 'days',
} as const satisfies Readonly<Record<NumberName, string>>;

/** Each number with a sentence of what it does; saved as one change of the settings. */
export function PolicyForm({ draft }: { readonly draft: Draft<PoolPolicy> }): ReactNode {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const { valid, changed, value } = draft;

  function save(policy: PoolPolicy): void {
    setBusy(true);
    void savePolicy(policy).finally(() => setBusy(false));
  }

  const numbers = (...names: readonly NumberName[]): ReactNode =>
    names.map((name) => (
      <NumberField
        key={name}
        draft={draft}
        path={[name]}
        label={t(`policy.field.${name}`)}
        unit={t(`policy.unit.${UNITS[name]}`)}
        help={t(`policy.effect.${name}`, { value: value[name] })}
      />
    ));

  return (
    <form
      className={styles.form}
      data-testid="policy-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (valid !== null && changed) save(valid);
      }}
    >
      <div className={styles.fields}>
        <Section title={t('policy.group.claim')}>
          {numbers('protectionDays')}
          <FormRow label={t('policy.field.claimEnd')} help={t(`policy.effect.claimEnd.${value.claimEnd}`)}>
            <Segmented<PoolPolicy['claimEnd']>
              size="small"
              aria-label={t('policy.field.claimEnd')}
              value={value.claimEnd}
              onChange={(claimEnd) => draft.set(['claimEnd'], claimEnd)}
              options={(['stated', 'policy'] as const).map((end) => ({
                value: end,
                label: t(`policy.claimEnds.${end}`),
              }))}
            />
          </FormRow>
        </Section>
        <Section title={t('policy.group.recycle')}>
          {numbers('recycleDays', 'extendDays', 'hardStopDays', 'warningDays')}
          <FormRow label={t('policy.field.exemptTiers')} help={t('policy.effect.exemptTiers')}>
            <Checkbox.Group
              value={[...value.exemptTiers]}
              onChange={(tiers) =>
                draft.set(
                  ['exemptTiers'],
                  TIERS.filter((tier) => tiers.includes(tier)),
                )
              }
              options={TIERS.map((tier) => ({ value: tier, label: t(`term.tier.${tier}`) }))}
            />
          </FormRow>
        </Section>
        <Section title={t('policy.group.limits')}>{numbers('claimsPerDay', 'heldAtMost', 'coolDownDays')}</Section>
        <Section title={t('policy.group.follow')}>
          {numbers('firstContactHours', 'escalateDays')}
          <p className={styles.note}>{t('policy.cadence')}</p>
        </Section>
      </div>
      <footer className={styles.foot}>
        <Button
          type="primary"
          htmlType="submit"
          loading={busy}
          disabled={valid === null || !changed}
          data-testid="save-policy"
        >
          {t('policy.save')}
        </Button>
        <Button disabled={!changed} onClick={draft.reset}>
          {t('policy.discard')}
        </Button>
        <Button type="link" onClick={() => save(DEFAULT_POLICY)}>
          {t('policy.defaults')}
        </Button>
      </footer>
    </form>
  );
}
