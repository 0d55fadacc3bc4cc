import type { Ground } from '@shared/importing/settle-place';
import type { BasemapInfo } from '@shared/contract/workspace';
import { boundsOf, createUnitFinder } from '@shared/geo/unit-finder';
import type { Bounds } from '@shared/importing/coordinates';
import { readUnitAreas } from './unit-areas';

export interface MapGround extends Ground {
  /** Of the workspace's units; null where no positions are to be looked up. */
  readonly bounds: Bounds | null;
}

/**
 * The whole basemap's areas, not only the workspace's: an account just across the border of the field belongs to the unit there, and not to
 * the nearest inside. @param positioned false spares reading the map where a file has no positions
 */
export async function readGround(
  resourcesDir: string,
  basemap: BasemapInfo,
  units: ReadonlySet<string>,
  positioned: boolean,
): Promise<MapGround> {
  const areas = positioned ? await readUnitAreas(resourcesDir, basemap) : [];
  const finder = createUnitFinder(areas);
  return {
    unitAt: (lng, lat) => finder.at(lng, lat),
    nearestUnit: (lng, lat, limitKm) => finder.nearest(lng, lat, limitKm),
    kmTo: (unit, lng, lat) => finder.kmTo(unit, lng, lat),
    hasUnit: (code) => units.has(code),
    bounds: boundsOfAll(areas.filter((area) => units.has(area.code)).map(({ shape }) => boundsOf(shape))),
  };
}

function boundsOfAll(boxes: readonly Bounds[]): Bounds | null {
  if (boxes.length === 0) return null;
  return boxes.reduce((a, b) => [
    Math.min(a[0], b[0]),
    Math.min(a[1], b[1]),
    Math.max(a[2], b[2]),
    Math.max(a[3], b[3]),
  ]);
}
