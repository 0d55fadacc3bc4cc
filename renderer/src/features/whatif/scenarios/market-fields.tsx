import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { UnitCode } from '@shared/model/ids';
import { MATURITIES, MATURITY_TYPES, type MaturityType } from '@shared/model/maturity';
import { useUnitNames } from '@/app/measured/use-unit-names';
import { useSelection } from '@/app/state/selection';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import type { FieldsOf } from './fields-of';
import styles from './scenarios.module.css';

export function MarketFields({ assumption, onChange }: FieldsOf<'maturity'>): ReactNode {
  const t = useT();
  const { units } = useOpened().field;
  const names = useUnitNames();
  const selected = useSelection((s) => s.units);
  const of = (codes: readonly string[]): void => {
    if (codes.length > 0) onChange({ ...assumption, units: codes.map((code) => UnitCode.parse(code)) });
  };
  return (
    <>
      <Select<string[]>
        size="small"
        mode="multiple"
        maxTagCount={3}
        optionFilterProp="label"
        aria-label={t('term.unit')}
        value={[...assumption.units]}
        onChange={of}
        options={units.code.map((value, u) => ({
          value,
          label: `${names[u]} · ${t(`term.maturity.${MATURITIES[units.maturity[u]]}`)}`,
        }))}
        data-testid="assumption-units"
      />
      {selected.size > 0 && (
        <Button size="small" onClick={() => of([...selected].map((u) => units.code[u]))}>
          {t('whatif.scenario.takeSelection', { count: selected.size })}
        </Button>
      )}
      <Select<MaturityType>
        size="small"
        prefix={<span className={styles.before}>→</span>}
        aria-label={t('term.maturity.title')}
        value={assumption.maturity}
        onChange={(maturity) => onChange({ ...assumption, maturity })}
        options={MATURITY_TYPES.map((value) => ({ value, label: t(`term.maturity.${value}`) }))}
        data-testid="assumption-maturity"
      />
    </>
  );
}
