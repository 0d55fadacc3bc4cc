import { InputNumber, Segmented, Slider } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { asPercent } from './as-percent';
import styles from './form.module.css';
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
      {wishes.weights.mix > 0 && (
        <Field label={t('optimise.mix.title')}>
          <Segmented
            size="small"
            block
            value={wishes.mix}
            onChange={(mix) => wish({ mix })}
            options={(['field', 'own'] as const).map((value) => ({ value, label: t(`optimise.mix.${value}`) }))}
          />
        </Field>
      )}
      <div className={styles.pair}>
        {(['revenueShare', 'accountShare'] as const).map((name) => {
          const share = wishes.caps[name];
          return (
            <Field key={name} label={t(`optimise.cap.${name}`)}>
              <InputNumber
                size="small"
                suffix="%"
                min={0}
                max={100}
                placeholder={t('optimise.noCap')}
                value={share === null ? null : asPercent(share)}
                onChange={(value) => wish({ caps: { ...wishes.caps, [name]: value === null ? null : value / 100 } })}
              />
            </Field>
          );
        })}
        <p className={styles.note}>{t('optimise.cap.note')}</p>
      </div>
    </>
  );
}
