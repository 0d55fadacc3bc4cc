import type { ReactNode } from 'react';
import { useT } from '@/i18n/use-t';
import type { CurvePoint } from './optimise-state';
import styles from './charts.module.css';
import parts from './parts.module.css';

const WIDTH = 600;
const HEIGHT = 90;

/** Best so far over the run: the excess beyond the band until there is none, then the objective. */
export function Curve({
  points,
  texts = 'optimise.curve',
}: {
  readonly points: readonly CurvePoint[];
  /** Section with what the curve means inside and outside the limits. */
  readonly texts?: 'optimise.curve' | 'optimiseAccounts.curve';
}): ReactNode {
  const t = useT();
  const last = points.at(-1);
  if (!last) return <p className={parts.muted}>{t('optimise.curve.waiting')}</p>;
  const feasible = last.penalty === 0;
  const shown = points.filter((p) => (feasible ? p.penalty === 0 : true));
  const values = shown.map((p) => (feasible ? p.objective : p.penalty));
  const most = Math.max(...values);
  const least = Math.min(...values);
  const y = (value: number): number => HEIGHT - 6 - ((value - least) / Math.max(1e-12, most - least)) * (HEIGHT - 12);
  const reach = Math.max(1e-9, last.done);
  const line = shown.map((p, i) => `${((p.done / reach) * WIDTH).toFixed(1)},${y(values[i]).toFixed(1)}`).join(' ');
  return (
    <figure className={styles.curve}>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t('optimise.curve.title')}
      >
        <polyline points={line} />
      </svg>
      <figcaption>{t(feasible ? `${texts}.inBand` : `${texts}.outside`)}</figcaption>
    </figure>
  );
}
