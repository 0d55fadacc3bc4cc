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

const PLAIN = 4.5;
const LETTERED = 7.5;

interface Props {
  readonly dots: readonly Dot[];
  readonly projection: Projection;
}

/** Places on a small map; a letter sets them apart without colour. Of two in one spot each is moved to its side of it. */
export function Dots({ dots, projection }: Props): ReactNode {
  const places = dots.map(({ at: [lng, lat] }) => [projection.x(lng), projection.y(lat)] as const);
  const crowded =
    dots.length === 2 &&
    Math.hypot(places[0][0] - places[1][0], places[0][1] - places[1][1]) < 2 * LETTERED &&
    dots.every(({ letter }) => letter !== undefined);
  return dots.map(({ id, label, letter }, i) => {
    const aside = crowded ? (i === 0 ? -1 : 1) * (LETTERED + 1) : 0;
    return (
      <g
        key={id}
        className={styles.dot}
        data-dot={id}
        transform={`translate(${places[i][0].toFixed(1)} ${places[i][1].toFixed(1)})`}
      >
        <title>{label}</title>
        {crowded && <circle r={2} />}
        <circle cx={aside} r={letter === undefined ? PLAIN : LETTERED} />
        {letter !== undefined && (
          <text textAnchor="middle" x={aside} dy="0.36em">
            {letter}
          </text>
        )}
      </g>
    );
  });
}
