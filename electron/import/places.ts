import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BasemapInfo } from '@shared/contract/workspace';
import { createGazetteer, type Gazetteer, type Place } from '@shared/importing/gazetteer';

const Named = z.object({ code: z.string(), name: z.string(), nameEn: z.string() });

const UnitNames = z.object({
  code: z.array(z.string()),
  name: z.array(z.string()),
  nameEn: z.array(z.string()),
  parent: z.array(z.string()),
  region: z.array(z.string()),
  regions: z.array(Named),
  /** The level between units and regions, where a basemap has one. */
  parents: z.array(Named).default([]),
});
type UnitNames = z.infer<typeof UnitNames>;

/**
 * Names and codes of the workspace's units and, from the other basemaps shipped, of the smaller places inside them: a
 * county code then finds its prefecture exactly.
 */
export async function readGazetteer(
  resourcesDir: string,
  basemapId: string,
  units: ReadonlySet<string>,
): Promise<Gazetteer> {
  return createGazetteer(units, await readPlaces(resourcesDir, basemapId, units));
}

/** The places themselves, each once. */
export async function readPlaces(
  resourcesDir: string,
  basemapId: string,
  units: ReadonlySet<string>,
): Promise<Place[]> {
  const folder = join(resourcesDir, 'basemaps');
  const infos = z.array(BasemapInfo).parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
  const places = new Map<string, Place>();
  for (const info of infos) {
    const file = UnitNames.parse(JSON.parse(await readFile(join(folder, info.units), 'utf8')));
    // Codes of unrelated countries may coincide (11 is Beijing, and a US state): take only what leads to these units.
    const related = info.id === basemapId || file.parent.some((code) => units.has(code));
    if (related) for (const place of placesOf(file)) if (!places.has(place.code)) places.set(place.code, place);
  }
  return [...places.values()];
}

function placesOf(file: UnitNames): Place[] {
  const regionOf = new Map(file.parent.map((parent, i) => [parent, file.region[i]]));
  const around = [...file.regions, ...file.parents].map(({ code, name, nameEn }): Place => {
    const region = regionOf.get(code) ?? '';
    return { code, names: [name, nameEn], parent: region === code ? '' : region, region };
  });
  const units = file.code.map((code, i): Place => {
    return { code, names: [file.name[i], file.nameEn[i]], parent: file.parent[i], region: file.region[i] };
  });
  return [...units, ...around];
}
