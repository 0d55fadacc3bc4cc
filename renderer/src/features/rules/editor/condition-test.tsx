import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { RULE_FIELD_TYPES, RULE_OPERATORS, type RuleField, type RuleOperator } from '@shared/model/rule';
import { useT } from '@/i18n/use-t';
import { isWhole, type TestNode, testBy, testOn } from './condition-tree';
import styles from './editor.module.css';
import { NegateSwitch } from './negate-switch';
import { RemoveButton } from './remove-button';
import { ValueInput } from './value-input';

const FIELD_GROUPS = {
  account: ['tier', 'strategic', 'industry', 'products', 'needs', 'name', 'code'],
  place: ['region', 'unit', 'territory', 'maturity', 'address', 'placed'],
  figures: ['revenue', 'potential', 'pipeline', 'growth', 'margin'],
  history: [
    'presentOwner',
    'claimHolder',
    'relationshipYears',
    'daysSinceActivity',
    'daysSinceSale',
    'activitiesLastYear',
  ],
} as const satisfies Record<string, readonly RuleField[]>;

interface Props {
  readonly node: TestNode;
  readonly path: string;
  onChange(node: TestNode): void;
  onRemove(): void;
}

/** One question: a field, how it is compared, and with what. */
export function ConditionTest({ node, path, onChange, onRemove }: Props): ReactNode {
  const t = useT();
  const { test, negated } = node;
  const set = (next: TestNode['test']): void => onChange({ ...node, test: next });
  const fields = useMemo(
    () =>
      Object.entries(FIELD_GROUPS).map(([group, of]) => ({
        // Cast: the keys of the object above.
        label: t(`rules.condition.fieldGroup.${group as keyof typeof FIELD_GROUPS}`),
        options: of.map((field) => ({ value: field, label: t(`ruleWords.field.${field}`) })),
      })),
    [t],
  );
  const operators: readonly RuleOperator[] = RULE_OPERATORS[RULE_FIELD_TYPES[test.field]];
  return (
    <div className={styles.test} data-testid={`test-${path}`} data-whole={isWhole(test)}>
      <NegateSwitch negated={negated} path={path} onChange={(next) => onChange({ ...node, negated: next })} />
      <Select<RuleField>
        size="small"
        className={styles.field}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        value={test.field}
        aria-label={t('rules.condition.field')}
        data-testid={`test-field-${path}`}
        options={fields}
        onChange={(field) => set(testOn(field, test))}
      />
      {operators.length > 1 && (
        <Select<RuleOperator>
          size="small"
          className={styles.operator}
          popupMatchSelectWidth={false}
          value={test.is}
          aria-label={t('rules.condition.operator')}
          data-testid={`test-operator-${path}`}
          options={operators.map((value) => ({ value, label: t(`rules.operator.${value}`) }))}
          onChange={(is) => set(testBy(test.field, is, test.value))}
        />
      )}
      <ValueInput test={test} path={path} onChange={(value) => set({ ...test, value })} />
      <RemoveButton onClick={onRemove} testId={`test-remove-${path}`} />
    </div>
  );
}
