import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { NO_TABLES, type PlaceTables } from '@shared/importing/place-tables';

const Codes = z.array(z.string());
const ChinaFile = z.object({
  former: z.array(z.object({ code: z.string(), name: z.string(), to: Codes })),
  aliases: z.array(z.object({ name: z.string(), kind: z.enum(['former', 'short', 'latin']), to: Codes })),
});
const TraditionalFile = z.object({ traditional: z.string(), simplified: z.string() });
/** Names apart by a semicolon, by county. */
const TownFile = z.record(z.string(), z.string());
const UsFile = z.object({ states: z.array(z.object({ code: z.string(), abbreviation: z.string() })) });

export interface CountryPlaces {
  readonly tables: PlaceTables;
  /** Abbreviations of regions by their code. */
  readonly shortNames: ReadonlyMap<string, string>;
  /** Names of towns by the code of the county they lie in. */
  readonly towns: ReadonlyMap<string, readonly string[]>;
}

const NOTHING: CountryPlaces = { tables: NO_TABLES, shortNames: new Map(), towns: new Map() };

/** What is known of the names of a basemap's country besides those on the map. */
export async function readPlaceTables(resourcesDir: string, basemapId: string): Promise<CountryPlaces> {
  const read = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(resourcesDir, 'places', file), 'utf8'));
  if (basemapId.startsWith('china-')) {
    const tables = {
      ...ChinaFile.parse(await read('china.json')),
      ...TraditionalFile.parse(await read('traditional.json')),
    };
    return { ...NOTHING, tables };
  }
  if (basemapId.startsWith('us-')) {
    const { states } = UsFile.parse(await read('us.json'));
    const towns = Object.entries(TownFile.parse(await read('us-towns.json')));
    return {
      ...NOTHING,
      shortNames: new Map(states.map((s) => [s.code, s.abbreviation])),
      towns: new Map(towns.map(([county, names]) => [county, names.split(';')])),
    };
  }
  return NOTHING;
}
