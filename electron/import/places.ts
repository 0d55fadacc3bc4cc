import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { BasemapInfo } from '@shared/contract/workspace';
import { createGazetteer, type Gazetteer, type Place, type PlaceLevel } from '@shared/importing/gazetteer';
import { type CountryPlaces, readPlaceTables } from './place-tables';

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

interface Read {
  readonly resourcesDir: string;
  readonly basemapId: string;
  readonly units: ReadonlySet<string>;
  readonly gazetteer: Promise<Gazetteer>;
}

/** What is shipped does not change: files that come in one after another share one. */
let last: Read | null = null;

/**
 * Names and codes of the workspace's units and, from the other basemaps shipped, of the places inside and around them: a county's
 * code or name then finds its prefecture exactly.
 */
export function readGazetteer(resourcesDir: string, basemapId: string, units: ReadonlySet<string>): Promise<Gazetteer> {
  const isSame =
    last !== null &&
    last.resourcesDir === resourcesDir &&
    last.basemapId === basemapId &&
    last.units.size === units.size &&
    [...units].every((code) => last?.units.has(code));
  if (last === null || !isSame) {
    last = { resourcesDir, basemapId, units, gazetteer: makeGazetteer(resourcesDir, basemapId, units) };
    last.gazetteer.catch(() => {
      last = null;
    });
  }
  return last.gazetteer;
}

async function makeGazetteer(resourcesDir: string, basemapId: string, units: ReadonlySet<string>): Promise<Gazetteer> {
  const country = await readPlaceTables(resourcesDir, basemapId);
  return createGazetteer(units, await placesAround(resourcesDir, basemapId, units, country), country.tables);
}

/** The places themselves, each once; no towns inside counties. */
export async function readPlaces(
  resourcesDir: string,
  basemapId: string,
  units: ReadonlySet<string>,
): Promise<Place[]> {
  const places = await placesAround(resourcesDir, basemapId, units, await readPlaceTables(resourcesDir, basemapId));
  return places.filter((place) => place.level !== 'town');
}

async function placesAround(
  resourcesDir: string,
  basemapId: string,
  units: ReadonlySet<string>,
  { shortNames, towns }: CountryPlaces,
): Promise<Place[]> {
  const folder = join(resourcesDir, 'basemaps');
  const infos = z.array(BasemapInfo).parse(JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')));
  const files: UnitNames[] = [];
  for (const info of infos) {
    const file = UnitNames.parse(JSON.parse(await readFile(join(folder, info.units), 'utf8')));
    // Codes of unrelated countries may coincide (11 is Beijing, and a US state): take only what leads to these units.
    if (info.id === basemapId || file.parent.some((code) => units.has(code))) files.push(file);
  }
  const middle = new Set(files.flatMap((file) => file.parents.map((p) => p.code)));
  const places = new Map<string, Place>();
  for (const file of files) {
    for (const place of placesOf(file, middle, shortNames)) if (!places.has(place.code)) places.set(place.code, place);
  }
  for (const [county, names] of towns) {
    const region = places.get(county)?.region;
    // Towns outside the map's counties would lead nowhere.
    if (region === undefined) continue;
    for (const name of names) {
      const code = `${county}/${name}`;
      places.set(code, { code, names: [name], parent: county, region, level: 'town' });
    }
  }
  return [...places.values()];
}

function placesOf(file: UnitNames, middle: ReadonlySet<string>, shortNames: ReadonlyMap<string, string>): Place[] {
  const regionOf = new Map(file.parent.map((parent, i) => [parent, file.region[i]]));
  const level = (code: string): PlaceLevel => (middle.has(code) ? 'middle' : 'unit');
  const regions = file.regions.map(({ code, name, nameEn }): Place => {
    const names = [name, nameEn, shortNames.get(code) ?? ''].filter((n) => n !== '');
    return { code, names, parent: '', region: '', level: 'region' };
  });
  const parents = file.parents.map(({ code, name, nameEn }): Place => {
    const region = regionOf.get(code) ?? '';
    return { code, names: [name, nameEn], parent: region, region, level: 'middle' };
  });
  const units = file.code.map((code, i): Place => {
    const names = [file.name[i], file.nameEn[i]];
    return { code, names, parent: file.parent[i], region: file.region[i], level: level(code) };
  });
  return [...regions, ...parents, ...units];
}
