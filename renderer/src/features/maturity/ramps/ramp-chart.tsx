import type { ReactNode } from 'react';
import { Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { MaturityType } from '@shared/model/maturity';
import type { Ramp } from '@shared/model/settings';
import { useT } from '@/i18n/use-t';
import { usePalette } from '@/ui/use-palette';
import { INPUT_KIND, inputScale } from '../input-format';
import { rampLine } from './ramp-line';
import type { SliderRange } from './slider-range';
import styles from './ramps.module.css';

/** Membership over the figure, straight between the corners and flat beyond them. */
interface Props {
  readonly ramp: Ramp;
  readonly type: MaturityType;
  /** Ends of the axis as shown: those of the slider below it. */
  readonly range: SliderRange;
}

export function RampChart({ ramp, type, range }: Props): ReactNode {
  const t = useT();
  const palette = usePalette();
  const scale = inputScale(ramp.input);
  const corners = rampLine(ramp.points).map(([x, y]) => ({ x: x * scale, y }));
  const line = corners.map((point, k) =>
    k === 0 ? { ...point, x: range.min } : k === corners.length - 1 ? { ...point, x: range.max } : point,
  );
  const tick = { fontSize: 10, fill: palette.muted };
  return (
    <div
      className={styles.chart}
      role="img"
      aria-label={t('maturity.ramps.chart', { input: t(`maturity.input.${ramp.input}`) })}
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 220, height: 96 }}>
        <LineChart data={line} margin={{ top: 6, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <XAxis
            dataKey="x"
            type="number"
            domain={[range.min, range.max]}
            ticks={line.slice(1, -1).map((point) => point.x)}
            interval={0}
            tick={tick}
            tickLine={false}
            height={18}
            stroke={palette.line}
            unit={INPUT_KIND[ramp.input] === 'percent' ? '%' : ''}
            tickFormatter={(value: number) => String(Math.round(value * 100) / 100)}
          />
          <YAxis domain={[0, 1]} ticks={[0, 0.5, 1]} width={26} tick={tick} tickLine={false} axisLine={false} />
          <Line
            dataKey="y"
            type="linear"
            stroke={palette.maturity[type]}
            strokeWidth={2}
            dot={{ r: 2.5, fill: palette.maturity[type], strokeWidth: 0 }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
