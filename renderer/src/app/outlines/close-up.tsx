import { type ReactNode, useMemo } from 'react';
import { useT } from '@/i18n/use-t';
import { useFormat } from '@/i18n/use-format';
import { greatCircleMetres } from '@shared/geo/distance';
import { useOpened } from '../state/session';
import { type Dot, Dots } from './dots';
import styles from './outline-map.module.css';
import { fit, pathOf } from './projection';
import { roundMetres } from './round-metres';
import { useOutlines } from './use-outlines';

interface Props {
  readonly dots: readonly [Dot, Dot];
  /** Codes of the units they are in. */
  readonly units: ReadonlySet<string>;
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

const METRES_PER_DEGREE = 111_320;
/** Two records of one house still stand apart by the width of a street. */
const LEAST_METRES = 120;
const ROOM = 0.85;

/** Two places near each other, as close as they need, with a scale. */
export function CloseUp({ dots, units, label, width = 156, height = 130 }: Props): ReactNode {
  const t = useT();
  const format = useFormat();
  const outlines = useOutlines(useOpened().info.basemap);
  const [[lng1, lat1], [lng2, lat2]] = [dots[0].at, dots[1].at];
  const [lng, lat] = [(lng1 + lng2) / 2, (lat1 + lat2) / 2];
  const half = Math.max(LEAST_METRES, greatCircleMetres(lng1, lat1, lng2, lat2) * ROOM);
  const view = useMemo(() => {
    const up = half / METRES_PER_DEGREE;
    const across = up / Math.cos((lat * Math.PI) / 180);
    const corners = [
      [lng - across, lat - up],
      [lng + across, lat + up],
    ] as const;
    const projection = fit([], [], width, height, corners);
    return { projection, perMetre: (projection.x(lng + across) - projection.x(lng)) / half };
  }, [lng, lat, half, width, height]);
  const shown = useMemo(() => (outlines?.units ?? []).filter(({ code }) => units.has(code)), [outlines, units]);
  const metres = roundMetres(width / 3 / view.perMetre);
  const length = metres * view.perMetre;
  const [left, bottom] = [8, height - 8];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.map} role="img" aria-label={label}>
      {shown.map((outline) => (
        <path key={outline.code} d={pathOf(outline, view.projection)} fillRule="evenodd" className={styles.area} />
      ))}
      <Dots dots={dots} projection={view.projection} />
      <path className={styles.scale} d={`M${left} ${bottom - 4}V${bottom}H${left + length}V${bottom - 4}`} />
      <text className={styles.scaleText} x={left + length + 4} y={bottom}>
        {metres < 1000
          ? t('duplicates.metres', { count: format.integer(metres) })
          : t('duplicates.kilometres', { count: format.integer(metres / 1000) })}
      </text>
    </svg>
  );
}
