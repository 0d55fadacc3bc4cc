import { Button, InputNumber, Segmented, Select, Slider } from 'antd';
import type { ReactNode } from 'react';
import { MEASURES } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { Field } from '@/ui/field';
import styles from './optimise.module.css';
import { runOptimise, stopOptimise, useOptimise } from './optimise-state';

const SLIDERS = ['travel', 'border', 'mix', 'disruption'] as const;

/** What is asked of the search. */
export function WishesForm(): ReactNode {
  const t = useT();
  // Piece by piece: the curve grows many times a second, and a form drawn as often would not take a click.
  const wishes = useOptimise((s) => s.wishes);
  const limit = useOptimise((s) => s.limit);
  const { wish, set } = useOptimise.getState();
  const running = useOptimise((s) => s.taskId !== null);
  const percentOf = (value: number): number => Math.round(value * 1000) / 10;
  return (
    <form
      className={styles.form}
      aria-label={t('optimise.wishes')}
      onSubmit={(event) => {
        event.preventDefault();
        void runOptimise();
      }}
    >
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
            value={percentOf(wishes.band)}
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
          value={wishes.caps.revenueShare === null ? null : percentOf(wishes.caps.revenueShare)}
          onChange={(value) => wish({ caps: { ...wishes.caps, revenueShare: value === null ? null : value / 100 } })}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={t('optimise.limit')} hint={t(`optimise.limitHint.${limit.kind}`)}>
          <span className={styles.limit}>
            <InputNumber
              size="small"
              min={limit.kind === 'steps' ? 1000 : 0.1}
              max={limit.kind === 'steps' ? 2_000_000_000 : 600}
              value={limit.kind === 'steps' ? limit.steps : limit.seconds}
              data-testid="optimise-limit"
              onChange={(value) => {
                if (value === null) return;
                set({
                  limit:
                    limit.kind === 'steps'
                      ? { kind: 'steps', steps: Math.round(value) }
                      : { kind: 'seconds', seconds: value },
                });
              }}
            />
            <Select
              size="small"
              value={limit.kind}
              aria-label={t('optimise.limit')}
              onChange={(kind) => set({ limit: kind === 'steps' ? { kind, steps: 5_000_000 } : { kind, seconds: 5 } })}
              options={(['seconds', 'steps'] as const).map((value) => ({ value, label: t(`optimise.unit.${value}`) }))}
            />
          </span>
        </Field>
        <Field label={t('optimise.seed')}>
          <InputNumber
            size="small"
            min={0}
            max={2_147_483_647}
            precision={0}
            value={wishes.seed}
            onChange={(seed) => seed !== null && wish({ seed })}
          />
        </Field>
      </div>
      {running ? (
        <Button block danger onClick={stopOptimise} data-testid="optimise-stop">
          {t('optimise.stop')}
        </Button>
      ) : (
        <Button block type="primary" htmlType="submit" data-testid="optimise-run">
          {t('optimise.run')}
        </Button>
      )}
    </form>
  );
}
