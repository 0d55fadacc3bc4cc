import { InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { type Measure, MEASURES } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './form.module.css';
import { useOptimise } from './optimise-state';

/** What is to be even, and how much each counts where there are several. */
export function MeasureFields(): ReactNode {
  const t = useT();
  const { measures, limits } = useOptimise((s) => s.wishes);
  const { wish } = useOptimise.getState();
  const weightOf = (measure: Measure): number => measures.find((m) => m.measure === measure)?.weight ?? 1;
  return (
    <>
      <Field
        label={t('optimise.measures')}
        hint={t(
          measures.some(({ measure }) => measure === 'workload') ? 'optimise.workloadHint' : 'optimise.measuresHint',
        )}
      >
        <Select
          mode="multiple"
          size="small"
          value={measures.map(({ measure }) => measure)}
          onChange={(chosen) => {
            if (chosen.length === 0) return;
            wish({
              measures: chosen.map((measure) => ({ measure, weight: weightOf(measure) })),
              // A limit is about a measure that is balanced.
              limits: limits.filter((l) => chosen.includes(l.measure)),
            });
          }}
          options={MEASURES.map((value) => ({ value, label: t(`term.measure.${value}`) }))}
        />
      </Field>
      {measures.length > 1 && (
        <Field label={t('optimise.measureWeights')}>
          <div className={styles.pair}>
            {measures.map(({ measure, weight }) => (
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
                    measures: measures.map((m) => (m.measure === measure ? { ...m, weight: value } : m)),
                  })
                }
              />
            ))}
          </div>
        </Field>
      )}
    </>
  );
}
