import { InputNumber, Segmented, Select } from 'antd';
import type { ReactNode } from 'react';
import { type Measure, MEASURES } from '@shared/model/settings';
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
            if (chosen.length === 0) return;
            const weightOf = (measure: Measure): number =>
              wishes.measures.find((m) => m.measure === measure)?.weight ?? 1;
            wish({
              measures: chosen.map((measure) => ({ measure, weight: weightOf(measure) })),
              // A limit is about a measure that is balanced.
              limits: wishes.limits.filter((l) => chosen.includes(l.measure)),
            });
          }}
          options={MEASURES.map((value) => ({ value, label: t(`term.measure.${value}`) }))}
        />
      </Field>
      {wishes.measures.length > 1 && (
        <Field label={t('optimise.measureWeights')}>
          <div className={styles.pair}>
            {wishes.measures.map(({ measure, weight }) => (
              <InputNumber
                key={measure}
                size="small"
                prefix={t(`term.measure.${measure}`)}
                min={0.1}
                max={100}
                step={0.5}
                value={weight}
                aria-label={t('optimise.weightOf', { measure: t(`term.measure.${measure}`) })}
                onChange={(value) =>
                  value !== null &&
                  wish({
                    measures: wishes.measures.map((m) => (m.measure === measure ? { ...m, weight: value } : m)),
                  })
                }
              />
            ))}
          </div>
        </Field>
      )}
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
            onChange={(count) => wish(count === null ? { count } : { count, hires: [], dissolved: [] })}
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
