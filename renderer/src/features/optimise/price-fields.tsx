import { InputNumber, Slider } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { asPercent } from './as-percent';
import styles from './optimise.module.css';
import { useOptimise } from './optimise-state';

const SLIDERS = ['travel', 'border', 'mix', 'disruption'] as const;

/** What weighs how much beside balance, and what must not be passed. */
export function PriceFields(): ReactNode {
  const t = useT();
  const wishes = useOptimise((s) => s.wishes);
  const { wish } = useOptimise.getState();
  return (
    <>
      {SLIDERS.map((name) => (
        <Field key={name} label={t(`optimise.weight.${name}`)}>
          <Slider
            className={styles.slider}
            min={0}
            max={5}
            step={0.1}
            value={wishes.weights[name]}
            ariaLabelForHandle={t(`optimise.weight.${name}`)}
            onChange={(value) => wish({ weights: { ...wishes.weights, [name]: value } })}
          />
        </Field>
      ))}
      <Field label={t('optimise.cap')}>
        <InputNumber
          size="small"
          suffix="%"
          min={0}
          max={100}
          placeholder={t('optimise.noCap')}
          value={wishes.caps.revenueShare === null ? null : asPercent(wishes.caps.revenueShare)}
          onChange={(value) => wish({ caps: { ...wishes.caps, revenueShare: value === null ? null : value / 100 } })}
        />
      </Field>
    </>
  );
}
