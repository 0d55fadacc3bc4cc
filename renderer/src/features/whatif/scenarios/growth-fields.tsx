import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import { GROWING } from '@shared/model/scenario';
import { useT } from '@/i18n/use-t';
import type { FieldsOf } from './fields-of';

const ALL = 'all';

export function GrowthFields({ assumption, onChange }: FieldsOf<'growth'>): ReactNode {
  const t = useT();
  return (
    <>
      <Select
        size="small"
        aria-label={t('term.measure.title')}
        value={assumption.measure}
        onChange={(measure) => onChange({ ...assumption, measure })}
        options={GROWING.map((value) => ({ value, label: t(`term.measure.${value}`) }))}
        data-testid="assumption-measure"
      />
      <Select<Maturity | typeof ALL>
        size="small"
        aria-label={t('term.maturity.title')}
        value={assumption.maturity ?? ALL}
        onChange={(value) => onChange({ ...assumption, maturity: value === ALL ? null : value })}
        options={[
          { value: ALL, label: t('whatif.scenario.allMarkets') },
          ...MATURITIES.map((value) => ({ value, label: t(`term.maturity.${value}`) })),
        ]}
        data-testid="assumption-market"
      />
      <InputNumber
        size="small"
        min={-100}
        max={1000}
        step={5}
        changeOnWheel={false}
        suffix="%"
        value={assumption.percent}
        aria-label={t('whatif.scenario.percent')}
        onChange={(percent) => percent !== null && onChange({ ...assumption, percent })}
        data-testid="assumption-percent"
      />
    </>
  );
}
