import { type ReactNode, useMemo } from 'react';
import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart, ResponsiveContainer } from 'recharts';
import { RADAR_AXES, radarOf } from '@shared/metrics/radar';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { usePalette } from '@/ui/use-palette';
import { DASHES, seriesColour } from './series';
import styles from './side.module.css';
import type { SidePlan } from './side-plan';

/** The plans as outlines on common axes, outside is better; each with a dash of its own. */
export function PlanRadar({ shown }: { readonly shown: readonly SidePlan[] }): ReactNode {
  const t = useT();
  const palette = usePalette();
  const data = useMemo(() => {
    const all = shown.map(({ measures }) => measures);
    const found = all.map((measures) => radarOf(measures, all));
    return RADAR_AXES.map((axis) => ({
      axis: t(`whatif.radar.${axis}`),
      ...Object.fromEntries(shown.map(({ letter }, i) => [letter, Math.round(found[i][axis] * 1000) / 10])),
    }));
  }, [shown, t]);
  return (
    <Panel title={t('whatif.radar.title')} testId="side-radar">
      <div className={styles.chart} role="figure" aria-label={t('whatif.radar.title')}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 360, height: 240 }}>
          <RadarChart data={data} outerRadius="72%">
            <PolarGrid stroke={palette.line} />
            <PolarAngleAxis dataKey="axis" tick={{ fontSize: 11, fill: palette.muted }} />
            <PolarRadiusAxis domain={[0, 100]} tick={false} axisLine={false} />
            {shown.map(({ letter, plan }, i) => (
              <Radar
                key={letter}
                name={`${letter} ${plan.meta.name}`}
                dataKey={letter}
                stroke={seriesColour(palette, i)}
                strokeWidth={2}
                strokeDasharray={DASHES[i]}
                fill={seriesColour(palette, i)}
                fillOpacity={0.06}
                isAnimationActive={false}
              />
            ))}
          </RadarChart>
        </ResponsiveContainer>
      </div>
      <ul className={styles.series}>
        {shown.map(({ letter, plan }, i) => (
          <li key={letter}>
            <svg width={22} height={8} aria-hidden>
              <path d="M0 4H22" stroke={seriesColour(palette, i)} strokeWidth={2} strokeDasharray={DASHES[i]} />
            </svg>
            <b>{letter}</b> {plan.meta.name}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t('whatif.radar.hint')}</p>
    </Panel>
  );
}
