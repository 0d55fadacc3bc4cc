import { InputNumber, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { MEASURES } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import { asPercent } from './as-percent';
import styles from './optimise.module.css';
import { useOptimise } from './optimise-state';

/** What is to be even, and how the territories may lie. */
export function AimFields(): ReactNode {
  const t = useT();
  const wishes = useOptimise((s) => s.wishes);
  const { wish } = useOptimise.getState();
  return (
    <>
      <Field
        label={t('optimise.measures')}
        hint={t(
          wishes.measures.some(({ measure }) => measure === 'workload')
            ? 'optimise.workloadHint'
            : 'optimise.measuresHint',
        )}
      >
        <Select
          mode="multiple"
          size="small"
          value={wishes.measures.map(({ measure }) => measure)}
          onChange={(chosen) => {
            if (chosen.length > 0) wish({ measures: chosen.map((measure) => ({ measure, weight: 1 })) });
          }}
          options={MEASURES.map((value) => ({ value, label: t(`term.measure.${value}`) }))}
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
            onChange={(count) => wish({ count })}
          />
        </Field>
      </div>
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
