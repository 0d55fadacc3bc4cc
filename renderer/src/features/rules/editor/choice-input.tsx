import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { MATURITIES } from '@shared/model/maturity';
import type { RuleField, RuleTest } from '@shared/model/rule';
import { TIERS } from '@shared/model/tier';
import { useRuleWords } from '@/app/rules/use-rule-words';
import { type Opened, useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import styles from './editor.module.css';

interface Props {
  readonly test: RuleTest;
  readonly path: string;
  onChange(value: RuleTest['value']): void;
}

/** Any of what the field can be. */
export function ChoiceInput({ test, path, onChange }: Props): ReactNode {
  const t = useT();
  const opened = useOpened();
  const { names } = useRuleWords();
  const { field } = test;
  const options = useMemo(
    () => keysOf(field, opened).map((value) => ({ value, label: names.choice(field, value) })),
    [field, opened, names],
  );
  return (
    <Select<string[]>
      mode="multiple"
      size="small"
      className={styles.value}
      maxTagCount={4}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      status={test.value.length === 0 ? 'error' : ''}
      placeholder={t('rules.condition.nobodyKnows')}
      value={test.value.map(String)}
      aria-label={t('rules.condition.value')}
      data-testid={`test-value-${path}`}
      options={options}
      onChange={onChange}
    />
  );
}

function keysOf(of: RuleField, { field, plan }: Opened): readonly string[] {
  switch (of) {
    case 'tier':
      return TIERS;
    case 'maturity':
      return MATURITIES;
    case 'region':
      return [...new Set(field.units.region)].filter((code) => code !== null);
    case 'unit':
      return field.units.code;
    case 'territory':
      return plan.snapshot.territories.filter((t) => !t.removed).map((t) => t.key);
    default:
      return field.reps.code;
  }
}
