import { BasemapInfo } from '@shared/contract/workspace';
import type { NamedPlace } from '@shared/duplicates/place-book';
import { readPlaces } from '@electron/import/places';
import { readMeta } from '@electron/store/meta';
import { readUnits } from '@electron/store/units';
import type { Db } from '@electron/workspace/schema';

/** Places that company names of this workspace may begin with: its units, what is inside them and around them. */
export async function readPlaceNames(db: Db, resourcesDir: string): Promise<NamedPlace[]> {
  const basemap = BasemapInfo.parse(JSON.parse((await readMeta(db, 'basemap')) ?? '{}'));
  const units = new Set((await readUnits(db)).map((unit) => unit.code));
  const places = await readPlaces(resourcesDir, basemap.id, units);
  return places.map(({ code, names, parent, region }) => ({
    code,
    names,
    within: [...new Set([parent, region])].filter((around) => around !== '' && around !== code),
  }));
}
