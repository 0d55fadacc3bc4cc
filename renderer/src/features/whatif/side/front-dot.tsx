import type { ReactNode } from 'react';
import type { Palette } from '@/ui/tokens';
import type { FrontPoint } from './front-points';
import { seriesColour } from './series';
import styles from './side.module.css';
import { LETTERS } from './side-plan';

interface Props {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: FrontPoint;
  readonly palette: Palette;
  readonly said: (point: FrontPoint) => string;
  readonly onOpen: (point: FrontPoint) => void;
}

const RADIUS = 9;

/** Plans are discs, those beside each other with their letter; candidates are diamonds. */
export function FrontDot({ cx = 0, cy = 0, payload, palette, said, onOpen }: Props): ReactNode {
  if (!payload) return null;
  const { letter, opens } = payload;
  const position = LETTERS.findIndex((known) => known === letter);
  const colour = position < 0 ? palette.muted : seriesColour(palette, position);
  const open = (): void => onOpen(payload);
  return (
    <g
      className={styles.dot}
      transform={`translate(${cx} ${cy})`}
      role="button"
      tabIndex={0}
      aria-label={said(payload)}
      onClick={open}
      onKeyDown={(e) => (e.key === 'Enter' || e.key === ' ') && open()}
      data-testid={`front-${payload.id}`}
    >
      <title>{said(payload)}</title>
      {opens.kind === 'candidate' ? (
        <path d="M0 -7L7 0L0 7L-7 0Z" fill={palette.surface} stroke={palette.accent} strokeWidth={2} />
      ) : (
        <circle r={position < 0 ? 5 : RADIUS} fill={palette.surface} stroke={colour} strokeWidth={2.5} />
      )}
      {position >= 0 && (
        <text textAnchor="middle" dy="0.36em" fontSize={11} fontWeight={700} fill={palette.text}>
          {letter}
        </text>
      )}
    </g>
  );
}
