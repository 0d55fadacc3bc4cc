import type { ReactNode } from 'react';
import {
  Area,
  Bar,
  type BarShapeProps,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { BalanceMeasure } from '@shared/model/settings';
import { useSelection } from '@/app/state/selection';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { usePalette } from '@/ui/use-palette';
import { useMeasureFormat } from '@/ui/use-measure-format';
import { BarShape, barOf } from './bar-shape';
import styles from './chart.module.css';
import type { ChartBar, ChartMode } from './chart-bars';
import { ChartTip } from './chart-tip';
import { activateRow, hoverRow } from './row-actions';

interface Props {
  readonly bars: readonly ChartBar[];
  readonly mode: ChartMode;
  readonly measure: BalanceMeasure;
}

const NAME_LENGTH = 8;

/** Bars by territory about the target, with the band behind them; a click chooses the territory. */
export function BalanceChart({ bars, mode, measure }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const write = useMeasureFormat();
  const palette = usePalette();
  const chosen = useSelection((s) => s.territory);
  const tick = (value: number): string => (mode === 'value' ? write(measure, value) : format.signedPercent(value, 0));
  const fill = { in: palette.faint, over: palette.over, under: palette.under };
  const axis = { fontSize: 11, fill: palette.muted };
  return (
    <div
      className={styles.chart}
      role="figure"
      aria-label={t('balance.chart.label', {
        what: mode === 'value' ? t(`term.measure.${measure}`) : t('term.deviation'),
      })}
      data-testid="balance-chart"
    >
      <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 900, height: 240 }}>
        <ComposedChart data={[...bars]} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} barCategoryGap="25%">
          <XAxis
            dataKey="name"
            interval={0}
            tick={axis}
            tickLine={false}
            angle={-30}
            textAnchor="end"
            height={52}
            stroke={palette.line}
            tickFormatter={(name: string) => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name)}
          />
          <YAxis width={72} tick={axis} tickLine={false} axisLine={false} tickFormatter={tick} />
          <Area
            dataKey="band"
            type="step"
            stroke="none"
            fill={palette.lineStrong}
            fillOpacity={0.5}
            isAnimationActive={false}
            activeDot={false}
          />
          <Bar
            dataKey="height"
            isAnimationActive={false}
            shape={(props: BarShapeProps) => (
              <BarShape {...props} fill={fill[barOf(props).state]} chosen={chosen} accent={palette.accent} />
            )}
            onClick={(bar) => activateRow(barOf(bar).row)}
            onMouseEnter={(bar) => hoverRow(barOf(bar).row)}
            onMouseLeave={() => hoverRow(null)}
            cursor="pointer"
          />
          <Line
            dataKey="target"
            type="step"
            stroke={palette.text}
            strokeWidth={1.5}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Tooltip
            cursor={{ fill: palette.sunken, opacity: 0.5 }}
            isAnimationActive={false}
            content={({ active, payload }) =>
              active && payload.length > 0 ? <ChartTip bar={barOf(payload[0])} measure={measure} /> : null
            }
          />
        </ComposedChart>
      </ResponsiveContainer>
    </div>
  );
}
