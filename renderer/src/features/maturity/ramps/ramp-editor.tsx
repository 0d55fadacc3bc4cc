import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { MaturityType } from '@shared/model/maturity';
import type { MaturitySettings, Ramp } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { NumberField, ProblemText } from '@/ui/form/number-field';
import type { Draft } from '@/ui/form/use-draft';
import { useOpened } from '@/app/state/session';
import { useHeld } from '@/ui/use-held';
import { RampChart } from './ramp-chart';
import { withPoint } from './ramp-points';
import { RampPoints } from './ramp-points-table';
import { RampSlider } from './ramp-slider';
import { inputScale } from '../input-format';
import { sliderRange } from './slider-range';
import styles from './ramps.module.css';

interface Props {
  readonly draft: Draft<MaturitySettings>;
  readonly type: MaturityType;
  /** Which of the type's ramps. */
  readonly at: number;
}

const MOST_POINTS = 8;

/** One ramp: its line, its weight, and the number fields of its corner points. */
export function RampEditor({ draft, type, at }: Props): ReactNode {
  const t = useT();
  const ramp: Ramp = draft.value.ramps[type][at];
  const { settings } = useOpened();
  const storedRamp = settings.maturity.ramps[type].find((own) => own.input === ramp.input);
  // By what is kept, so that the ends do not run away under the hand, and wider where a corner was typed beyond them.
  const corners = [...(storedRamp?.points ?? []), ...ramp.points].map(([x]) => x).filter((x) => Number.isFinite(x));
  // As it was while the hand is on it: an axis that follows a corner would take the corner away from the hand.
  const { value: range, hold } = useHeld(sliderRange(corners.map((x) => x * inputScale(ramp.input))));
  const path = ['ramps', type, at] as const;
  const points = [...path, 'points'] as const;
  const problem = draft.problemAt(points);
  const name = t(`maturity.input.${ramp.input}`);
  return (
    <section className={styles.ramp} aria-label={name} data-testid={`ramp-${type}-${ramp.input}`}>
      <header>
        <h4 title={t(`maturity.inputHelp.${ramp.input}`)}>{name}</h4>
        <span className={styles.weight}>
          {t('maturity.ramps.weight')}
          <NumberField draft={draft} path={[...path, 'weight']} label={t('maturity.ramps.weight')} bare step={0.5} />
        </span>
      </header>
      {problem && <ProblemText problem={problem} />}
      <div className={styles.body} onPointerDown={hold}>
        <RampChart ramp={ramp} type={type} range={range} />
        <RampSlider ramp={ramp} range={range} onPoints={(moved) => draft.set(points, moved)} />
      </div>
      <details className={styles.exact}>
        <summary>{t('maturity.ramps.exact')}</summary>
        <RampPoints draft={draft} path={points} ramp={ramp} />
        <Button
          type="link"
          size="small"
          icon={<PlusOutlined />}
          disabled={ramp.points.length >= MOST_POINTS}
          onClick={() => draft.set(points, withPoint(ramp.points))}
        >
          {t('maturity.ramps.addPoint')}
        </Button>
      </details>
    </section>
  );
}
