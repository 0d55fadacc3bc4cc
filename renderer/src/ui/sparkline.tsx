import type { ReactNode } from 'react';
import styles from './sparkline.module.css';

interface Props {
  /** In order of time; null = not measured then. */
  readonly values: readonly (number | null)[];
  /** Read out, as the line itself says nothing to someone who does not see it. */
  readonly label: string;
}

const WIDTH = 72;
const HEIGHT = 18;
const PAD = 2;

/** A small line of a figure over time, its last point marked; nothing for fewer than two points. */
export function Sparkline({ values, label }: Props): ReactNode {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const least = Math.min(...known);
  const span = Math.max(...known) - least || 1;
  const points = known.map((value, i): readonly [number, number] => [
    PAD + (i * (WIDTH - 2 * PAD)) / (known.length - 1),
    HEIGHT - PAD - ((value - least) * (HEIGHT - 2 * PAD)) / span,
  ]);
  const [x, y] = points[points.length - 1];
  return (
    <svg role="img" aria-label={label} className={styles.line} width={WIDTH} height={HEIGHT}>
      <polyline points={points.map((point) => point.join(',')).join(' ')} />
      <circle cx={x} cy={y} r={2} />
    </svg>
  );
}
