import { Slider } from 'antd';
import type { ReactNode } from 'react';
import type { Ramp } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { inputScale } from '../input-format';
import { type SliderRange, withMoved } from './slider-range';
import styles from './ramps.module.css';

interface Props {
  readonly ramp: Ramp;
  readonly range: SliderRange;
  onPoints(points: Ramp['points']): void;
}

/** The corners of a ramp on one line; each is dragged, or moved by the arrow keys. */
export function RampSlider({ ramp, range: { min, max, step }, onPoints }: Props): ReactNode {
  const t = useT();
  const scale = inputScale(ramp.input);
  const name = t(`maturity.input.${ramp.input}`);
  const places = ramp.points.map(([x]) => Math.round(x * scale * 1e6) / 1e6);
  // Of the slider below; the component library hands them on without naming them.
  const apart = { allowCross: false, pushable: step };
  return (
    <Slider
      {...apart}
      range
      className={styles.slider}
      min={min}
      max={max}
      step={step}
      value={places}
      ariaLabelForHandle={ramp.points.map((_, k) => `${name} ${t('maturity.ramps.point', { n: k + 1 })}`)}
      // The chart above writes the figure of every corner with its unit, also under the hand.
      tooltip={{ open: false }}
      onChange={(values) => {
        const moved = withMoved(places, values, step);
        onPoints(ramp.points.map(([x, y], k) => [moved[k] === places[k] ? x : moved[k] / scale, y]));
      }}
    />
  );
}
