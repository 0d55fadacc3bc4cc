import { InputNumber, Segmented, Select, Slider } from 'antd';
import type { ReactNode } from 'react';
import { MEASURES, type Measure } from '@shared/model/settings';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Button } from '@/ui/button';
import { Field } from '@/ui/field';
import styles from './goal.module.css';
import { seekGoal, stopGoal, useGoal } from './goal-state';

const TARGETS = ['equal', 'capacity', 'manual'] as const;

/** What "within the band" means, and how long may be searched. */
export function GoalForm(): ReactNode {
  const t = useT();
  const format = useFormat();
  const { goal, seconds, taskId, set, wish } = useGoal();
  const running = taskId !== null;
  const percent = format.percent(goal.band, 1);
  return (
    <div className={styles.form}>
      <p className={styles.sentence} data-testid="goal-sentence">
        {t('whatif.goal.sentence', {
          band: percent,
          measure: t(`term.measure.${goal.measures[0].measure}`).toLowerCase(),
        })}
      </p>
      <Field label={t('whatif.goal.measure')}>
        <Select<Measure>
          value={goal.measures[0].measure}
          disabled={running}
          onChange={(measure) => wish({ measures: [{ measure, weight: 1 }] })}
          options={MEASURES.map((value) => ({ value, label: t(`term.measure.${value}`) }))}
          data-testid="goal-measure"
        />
      </Field>
      <Field label={t('whatif.goal.band', { band: percent })}>
        <div className={styles.band}>
          <Slider
            className={styles.slider}
            min={1}
            max={50}
            step={0.5}
            disabled={running}
            value={goal.band * 100}
            onChange={(value) => wish({ band: value / 100 })}
            tooltip={{ formatter: null }}
          />
          <InputNumber
            size="small"
            min={0.1}
            max={100}
            suffix="%"
            controls={false}
            changeOnWheel={false}
            disabled={running}
            value={Math.round(goal.band * 1000) / 10}
            onChange={(value) => value !== null && wish({ band: value / 100 })}
            aria-label={t('term.band')}
            data-testid="goal-band"
          />
        </div>
      </Field>
      <Field label={t('term.target')}>
        <Select
          value={goal.target}
          disabled={running}
          onChange={(target) => wish({ target })}
          options={TARGETS.map((value) => ({ value, label: t(`balance.setting.targets.${value}`) }))}
        />
      </Field>
      <Field label={t('optimise.contiguity.title')}>
        <Segmented
          size="small"
          value={goal.contiguity}
          disabled={running}
          onChange={(contiguity) => wish({ contiguity })}
          options={(['required', 'preferred', 'off'] as const).map((value) => ({
            value,
            label: t(`optimise.contiguity.${value}`),
          }))}
        />
      </Field>
      <Field label={t('whatif.goal.limit')}>
        <InputNumber
          size="small"
          min={1}
          max={600}
          suffix={t('optimise.unit.seconds')}
          disabled={running}
          value={seconds}
          onChange={(value) => value !== null && set({ seconds: value })}
          data-testid="goal-seconds"
        />
      </Field>
      {running ? (
        <Button disabled={taskId === ''} onClick={stopGoal} data-testid="goal-stop">
          {t('optimise.stop')}
        </Button>
      ) : (
        <Button look="primary" onClick={() => void seekGoal()} data-testid="goal-run">
          {t('whatif.goal.run')}
        </Button>
      )}
      <p className={styles.hint}>{t('whatif.goal.how')}</p>
    </div>
  );
}
