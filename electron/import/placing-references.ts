import type { ColumnMapping, ImportKind } from '@shared/contract/imports';
import { BasemapInfo } from '@shared/contract/workspace';
import { DatumCensus } from '@shared/importing/datum-census';
import { createGazetteer } from '@shared/importing/gazetteer';
import { createPlacer } from '@shared/importing/placer';
import type { References } from '@shared/importing/references';
import type { Datum } from '@shared/model/datum';
import { DomainError } from '@shared/model/result';
import { readMeta } from '@electron/store/meta';
import { readPlacedByPerson } from '@electron/store/placed-by-person';
import { readUnits } from '@electron/store/units';
import type { Db } from '@electron/workspace/schema';
import { readGround } from './ground';
import { readGazetteer } from './places';

const NAMING_UNITS: readonly ImportKind[] = ['accounts', 'territories', 'market', 'reps'];

type PlacingReferences = Pick<
  References,
  | 'gazetteer'
  | 'place'
  | 'positions'
  | 'census'
  | 'placedByPerson'
  | 'pointOf'
  | 'nameOf'
  | 'unitAt'
  | 'nearestUnit'
  | 'kmTo'
  | 'hasUnit'
>;

/** What places of a file are resolved with; only what its kind and columns can ask for is read. */
export async function readPlacingReferences(
  db: Db,
  resourcesDir: string,
  kind: ImportKind,
  mapping: ColumnMapping,
  datum: Datum,
): Promise<PlacingReferences> {
  const units = await readUnits(db);
  const codes = new Set(units.map((unit) => unit.code));
  const known = new Map(units.map((unit) => [unit.code, unit]));
  const basemap = await readBasemapInfo(db);
  const positioned = kind === 'accounts' && typeof mapping.lng === 'number' && typeof mapping.lat === 'number';
  const { bounds, ...ground } = await readGround(resourcesDir, basemap, codes, positioned);
  const naming = NAMING_UNITS.includes(kind) && (kind !== 'reps' || typeof mapping.homePlace === 'number');
  const gazetteer = naming ? await readGazetteer(resourcesDir, basemap.id, codes) : createGazetteer(codes, []);
  return {
    ...ground,
    gazetteer,
    place: createPlacer(gazetteer),
    positions: { bounds, datum },
    // The systems differ in China only.
    census: positioned && basemap.currency === 'CNY' ? new DatumCensus(datum, ground.unitAt) : null,
    placedByPerson: kind === 'accounts' ? await readPlacedByPerson(db) : new Map(),
    pointOf(unit) {
      const found = known.get(unit);
      return found ? { lng: found.lng, lat: found.lat } : null;
    },
    nameOf: (unit) => known.get(unit)?.name ?? '',
  };
}

export async function readBasemapInfo(db: Db): Promise<BasemapInfo> {
  const text = await readMeta(db, 'basemap');
  if (text === null) throw new DomainError('workspace.damaged', { file: '' });
  return BasemapInfo.parse(JSON.parse(text));
}
