import type { ReactNode } from 'react';
import styles from './outline-map.module.css';
import type { Projection } from './projection';

export interface Dot {
  readonly id: string;
  /** Longitude, latitude. */
  readonly at: readonly [number, number];
  /** What it is, on hover. */
  readonly label: string;
  /** Written into it, such as A and B of a pair. */
  readonly letter?: string;
}

/** Places on a small map; a letter sets them apart without colour. */
export function Dots({
  dots,
  projection,
}: {
  readonly dots: readonly Dot[];
  readonly projection: Projection;
}): ReactNode {
  return dots.map(({ id, at: [lng, lat], label, letter }) => {
    const [x, y] = [projection.x(lng), projection.y(lat)];
    return (
      <g key={id} className={styles.dot} data-dot={id} transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
        <title>{label}</title>
        <circle r={letter === undefined ? 4.5 : 7.5} />
        {letter !== undefined && (
          <text textAnchor="middle" dy="0.36em">
            {letter}
          </text>
        )}
      </g>
    );
  });
}
