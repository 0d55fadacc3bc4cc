import { Button } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { UnitCode } from '@shared/model/ids';
import { useOpened } from '@/app/state/session';
import { useT } from '@/i18n/use-t';
import { useNameOf } from '../names';
import styles from '../placing.module.css';
import { fit, linePath, pathOf } from '@/app/outlines/projection';
import { type Outline, type Outlines, useOutlines } from '@/app/outlines/use-outlines';

interface Props {
  /** The unit to show; null = none is likely. */
  readonly unit: string | null;
  readonly position: readonly [number, number] | null;
  onPlace(unit: UnitCode): void;
}

const WIDTH = 316;
const HEIGHT = 196;

/** The province of the likeliest unit, or all provinces to choose among first: a click puts the account into a unit. */
export function SmallMap({ unit, position, onPlace }: Props): ReactNode {
  const t = useT();
  const { info, field, index } = useOpened();
  const outlines = useOutlines(info.basemap);
  const [region, setRegion] = useState<string | null>(
    () => field.units.region[index.unit.get(unit ?? '') ?? -1] ?? null,
  );
  const hint = region === null ? t('placing.detail.pickRegion') : t('placing.detail.pickUnit');
  return (
    <div className={styles.smallMap} data-testid="placing-map">
      {outlines && (
        <Areas
          outlines={outlines}
          region={region}
          unit={unit}
          position={position}
          onPlace={onPlace}
          onRegion={setRegion}
        />
      )}
      <p className={styles.mapFoot}>
        <span>{hint}</span>
        {region !== null && (
          <Button type="link" size="small" onClick={() => setRegion(null)}>
            {t('placing.detail.wholeMap')}
          </Button>
        )}
      </p>
    </div>
  );
}

interface AreaProps extends Props {
  readonly outlines: Outlines;
  readonly region: string | null;
  onRegion(region: string): void;
}

function Areas({ outlines, region, unit, position, onPlace, onRegion }: AreaProps): ReactNode {
  const { field, index } = useOpened();
  const nameOf = useNameOf();
  const shown = useMemo((): readonly Outline[] => {
    const held = new Set(field.units.region);
    if (region === null) return outlines.regions.filter((r) => held.has(r.region));
    return outlines.units.filter((u) => u.region === region && index.unit.has(UnitCode.parse(u.code)));
  }, [outlines, region, field, index]);
  // A field that is the whole country is shown as one, islands and boundary lines included.
  const whole = region === null && shown.length === outlines.regions.length;
  const projection = useMemo(() => fit(shown, whole ? outlines.lines : [], WIDTH, HEIGHT), [shown, whole, outlines]);
  const paths = useMemo(() => shown.map((outline) => pathOf(outline, projection)), [shown, projection]);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.map} role="group">
      {shown.map(({ code, region: of }, i) => (
        <path
          key={code}
          d={paths[i]}
          fillRule="evenodd"
          className={styles.area}
          data-unit={code}
          data-likely={code === unit || undefined}
          onClick={() => (region === null ? onRegion(of) : onPlace(UnitCode.parse(code)))}
        >
          {region !== null && <title>{nameOf(code)}</title>}
        </path>
      ))}
      {whole && <path className={styles.boundary} d={linePath(outlines.lines, projection)} />}
      {position && (
        <circle className={styles.dot} r={4} cx={projection.x(position[0])} cy={projection.y(position[1])} />
      )}
    </svg>
  );
}
