import { type ReactNode, useMemo } from 'react';
import { useUnitNames } from '../measured/use-unit-names';
import { useOpened } from '../state/session';
import styles from './outline-map.module.css';
import { type Dot, Dots } from './dots';
import { fit, pathOf } from './projection';
import { type Outline, useOutlines } from './use-outlines';

interface Props {
  /** Codes of the units set off from the others; the map shows their provinces. */
  readonly marked: ReadonlySet<string>;
  readonly dots: readonly Dot[];
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** A small still map: some units among the others of their provinces, and places on it. */
export function OutlineMap({ marked, dots, label, width = 316, height = 180 }: Props): ReactNode {
  const { info, field, index } = useOpened();
  const names = useUnitNames();
  const outlines = useOutlines(info.basemap);
  const shown = useMemo((): readonly Outline[] => {
    if (!outlines) return [];
    const regions = new Set(
      [...marked].flatMap((code) => outlines.units.find((unit) => unit.code === code)?.region ?? []),
    );
    return regions.size > 0
      ? outlines.units.filter((unit) => regions.has(unit.region))
      : outlines.regions.filter((region) => field.units.region.includes(region.region));
  }, [outlines, marked, field]);
  const projection = useMemo(() => {
    // Close around what is set off where that is little; the rest runs out of the picture.
    const core = shown.filter(({ code }) => marked.has(code));
    return fit(
      core.length > 0 ? core : shown,
      [],
      width,
      height,
      dots.map(({ at }) => at),
    );
  }, [shown, marked, dots, width, height]);
  const paths = useMemo(() => shown.map((outline) => pathOf(outline, projection)), [shown, projection]);
  if (shown.length === 0) return <div className={styles.map} style={{ height }} aria-busy={!outlines} />;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.map} role="img" aria-label={label}>
      {shown.map(({ code }, i) => (
        <path
          key={code}
          d={paths[i]}
          fillRule="evenodd"
          className={styles.area}
          data-marked={marked.has(code) || undefined}
        >
          <title>{names[index.unit.get(code) ?? -1] ?? ''}</title>
        </path>
      ))}
      <Dots dots={dots} projection={projection} />
    </svg>
  );
}
