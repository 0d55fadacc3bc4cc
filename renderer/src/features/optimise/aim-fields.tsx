import { InputNumber, Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { asPercent } from './as-percent';
import { MeasureFields } from './measure-fields';
import styles from './form.module.css';
import { useOptimise } from './optimise-state';
import { ScopeFields } from './scope-fields';

/** What is to be even, how closely, and how the territories may lie. */
export function AimFields(): ReactNode {
  const t = useT();
  const wishes = useOptimise((s) => s.wishes);
  const { wish } = useOptimise.getState();
  return (
    <>
      <MeasureFields />
      <Field label={t('optimise.target.title')}>
        <Segmented
          size="small"
          block
          value={wishes.target}
          onChange={(target) => wish({ target })}
          options={(['equal', 'capacity', 'manual'] as const).map((value) => ({
            value,
            label: t(`optimise.target.${value}`),
          }))}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={t('optimise.band')}>
          <InputNumber
            size="small"
            prefix="±"
            suffix="%"
            min={0.1}
            max={100}
            value={asPercent(wishes.band)}
            onChange={(value) => value !== null && wish({ band: value / 100 })}
          />
        </Field>
        <Field label={t('optimise.count')} hint={t('optimise.countHint')}>
          <InputNumber
            size="small"
            min={1}
            max={2000}
            precision={0}
            placeholder={t('optimise.present')}
            value={wishes.count}
            onChange={(count) =>
              wish(count === null ? { count } : { count, hires: [], dissolved: [], scope: 'all', concerned: [] })
            }
          />
        </Field>
      </div>
      <ScopeFields />
      <Field label={t('optimise.contiguity.title')}>
        <Segmented
          size="small"
          block
          value={wishes.contiguity}
          onChange={(contiguity) => wish({ contiguity })}
          options={(['required', 'preferred', 'off'] as const).map((value) => ({
            value,
            label: t(`optimise.contiguity.${value}`),
          }))}
        />
      </Field>
      <Field label={t('optimise.homes.title')}>
        <Segmented
          size="small"
          block
          value={wishes.homes}
          onChange={(homes) => wish({ homes })}
          options={(['fixed', 'preferred', 'off'] as const).map((value) => ({
            value,
            label: t(`optimise.homes.${value}`),
          }))}
        />
      </Field>
    </>
  );
}
