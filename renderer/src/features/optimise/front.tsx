import type { ReactNode } from 'react';
import type { OptimiseReport } from '@shared/contract/optimise';
import { useFormat } from '@/i18n/use-format';
import { useT } from '@/i18n/use-t';
import styles from './charts.module.css';
import { useOptimise } from './optimise-state';

const WIDTH = 320;
const HEIGHT = 180;
const EDGE = 28;

/** Balance against disruption: every candidate a point to click, and the plan as it is. */
export function Front({ report }: { readonly report: OptimiseReport }): ReactNode {
  const t = useT();
  const format = useFormat();
  const { shown, set } = useOptimise();
  const { present, variants } = report;
  const most = Math.max(0.01, present.movedShare, ...variants.map((v) => v.figures.movedShare));
  const worst = Math.max(0.01, present.meanDeviation, ...variants.map((v) => v.figures.meanDeviation));
  const at = (f: { readonly movedShare: number; readonly meanDeviation: number }) => ({
    cx: EDGE + (f.movedShare / most) * (WIDTH - 2 * EDGE),
    cy: HEIGHT - EDGE - (f.meanDeviation / worst) * (HEIGHT - 2 * EDGE),
  });
  return (
    <figure className={styles.front}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={t('optimise.front.title')}>
        <path d={`M${EDGE} ${EDGE / 2}V${HEIGHT - EDGE}H${WIDTH - EDGE / 2}`} />
        <circle {...at(present)} r={5} data-present>
          <title>{t('optimise.now')}</title>
        </circle>
        {variants.map((v, i) => (
          <circle
            key={v.kind}
            {...at(v.figures)}
            r={7}
            role="button"
            tabIndex={0}
            aria-label={t(`optimise.kind.${v.kind}`)}
            aria-pressed={i === shown}
            onClick={() => set({ shown: i })}
            onKeyDown={(e) => (e.key === 'Enter' || e.key === ' ') && set({ shown: i })}
          >
            <title>{`${t(`optimise.kind.${v.kind}`)} · ${format.percent(v.figures.meanDeviation, 1)} · ${format.percent(v.figures.movedShare, 1)}`}</title>
          </circle>
        ))}
        <text x={WIDTH - EDGE / 2} y={HEIGHT - 8} textAnchor="end">
          {t('optimise.front.x', { most: format.percent(most) })}
        </text>
        <text x={4} y={10}>
          {t('optimise.front.y', { most: format.percent(worst) })}
        </text>
      </svg>
    </figure>
  );
}
