import { type ReactNode, useMemo } from 'react';
import { CartesianGrid, ResponsiveContainer, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { useCandidates } from '@/app/state/candidates';
import { type OpenPlan, useOpened } from '@/app/state/session';
import { useView } from '@/app/state/view';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import { Panel } from '@/ui/panel';
import { usePalette } from '@/ui/use-palette';
import { FrontDot } from './front-dot';
import { type FrontPoint, frontPoints } from './front-points';
import { openOnMap } from './open-plan';
import styles from './side.module.css';
import type { SidePlans } from './use-side-plans';

/** Balance against disruption: every plan and every candidate a point to open. */
export function Front({ side, base }: { readonly side: SidePlans; readonly base: OpenPlan }): ReactNode {
  const t = useT();
  const format = useFormat();
  const palette = usePalette();
  const { field, index, settings } = useOpened();
  const report = useCandidates((s) => s.report);
  const { all, shown } = side;
  const points = useMemo(
    () => frontPoints({ field, index, settings }, base, all, shown, report),
    [field, index, settings, base, all, shown, report],
  );
  const axis = { fontSize: 11, fill: palette.muted };
  const name = ({ opens }: FrontPoint): string =>
    opens.kind === 'plan' ? opens.name : t('whatif.front.candidate', { kind: t(`optimise.kind.${opens.variant}`) });
  const said = (point: FrontPoint): string =>
    `${name(point)} · ${t('whatif.front.x')} ${format.percent(point.x, 1)} · ${t('whatif.front.y')} ${format.percent(point.y, 1)}`;
  return (
    <Panel title={t('whatif.front.title')} testId="side-front">
      <div className={styles.chart} role="group" aria-label={t('whatif.front.points')}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 360, height: 240 }}>
          <ScatterChart margin={{ top: 8, right: 16, bottom: 18, left: 4 }} accessibilityLayer={false}>
            <CartesianGrid stroke={palette.line} />
            <XAxis
              type="number"
              dataKey="x"
              domain={[0, (most: number) => Math.max(0.02, most * 1.1)]}
              tick={axis}
              stroke={palette.line}
              tickFormatter={(v: number) => format.percent(v, 1)}
              label={{ value: t('whatif.front.x'), position: 'insideBottom', offset: -12, ...axis }}
            />
            <YAxis
              type="number"
              dataKey="y"
              width={46}
              domain={[0, (most: number) => Math.max(0.02, most * 1.1)]}
              tick={axis}
              stroke={palette.line}
              tickFormatter={(v: number) => format.percent(v, 1)}
              label={{ value: t('whatif.front.y'), angle: -90, position: 'insideLeft', offset: 8, ...axis }}
            />
            <Scatter
              data={[...points]}
              isAnimationActive={false}
              shape={(props: { cx?: number; cy?: number; payload?: FrontPoint }) => (
                <FrontDot {...props} palette={palette} said={said} onOpen={open} />
              )}
            />
          </ScatterChart>
        </ResponsiveContainer>
      </div>
      <p className={styles.hint}>{t('whatif.front.hint')}</p>
    </Panel>
  );
}

function open({ opens }: FrontPoint): void {
  if (opens.kind === 'plan') openOnMap(opens.planId);
  else {
    useCandidates.setState({ wanted: opens.position });
    useView.getState().go('optimise');
  }
}
