import { areaCode } from '@shared/importing/area-code';
import { foldName } from '@shared/importing/fold';
import { FuzzyNames } from '@shared/importing/fuzzy-names';
import { suggestUnits, type SuggestionKnowledge } from '@shared/importing/suggest-units';
import type { PlacingRow, PlacingShow } from '@shared/model/placing';
import { readGround } from '@electron/import/ground';
import { readBasemapInfo } from '@electron/import/placing-references';
import { readGazetteer } from '@electron/import/places';
import { readPlacedAccounts, readToPlace } from '@electron/store/placing';
import { readUnits } from '@electron/store/units';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { readCircles } from './read-circles';

export interface ReadPlacingInput {
  readonly path: string;
  readonly resourcesDir: string;
  readonly show: PlacingShow;
  /** null = all. */
  readonly limit: number | null;
  readonly offset: number;
}

/** Accounts to place with their suggestions, over a connection of its own, for a worker thread: reading map and names takes a second. */
export async function readPlacing(input: ReadPlacingInput): Promise<PlacingRow[]> {
  const connection = openConnection(input.path, { readonly: true });
  try {
    return await suggestPlaces(connection.db, input, () => undefined);
  } finally {
    await closeConnection(connection);
  }
}

/** @param each called before every account, to report progress and to stop */
export async function suggestPlaces(
  db: Db,
  { resourcesDir, show, limit, offset }: Omit<ReadPlacingInput, 'path'>,
  each: (done: number, total: number) => void,
): Promise<PlacingRow[]> {
  const accounts = await readToPlace(db, show, limit, offset);
  if (accounts.length === 0) return [];
  const positioned = accounts.some((account) => account.lng !== null);
  const knowledge = await readKnowledge(db, resourcesDir, positioned);
  return accounts.map((account, i) => {
    each(i, accounts.length);
    return { ...account, suggestions: suggestUnits(account, knowledge) };
  });
}

async function readKnowledge(db: Db, resourcesDir: string, positioned: boolean): Promise<SuggestionKnowledge> {
  const units = new Set((await readUnits(db)).map((unit) => unit.code));
  const basemap = await readBasemapInfo(db);
  const gazetteer = await readGazetteer(resourcesDir, basemap.id, units);
  const phoneAreas = new Map<string, Map<string, number>>();
  const sameName = new Map<string, string[]>();
  const placed = await readPlacedAccounts(db);
  for (const { name, phone, unit } of placed) {
    const area = areaCode(phone);
    if (area !== null) {
      const counts = phoneAreas.get(area) ?? new Map<string, number>();
      phoneAreas.set(area, counts.set(unit, (counts.get(unit) ?? 0) + 1));
    }
    const known = sameName.get(foldName(name)) ?? [];
    if (!known.includes(unit)) sameName.set(foldName(name), [...known, unit]);
  }
  return {
    gazetteer,
    fuzzy: new FuzzyNames(gazetteer),
    ground: await readGround(resourcesDir, basemap, units, positioned),
    phoneAreas,
    sameName,
    circlesOf: await readCircles(db, placed),
    areaCode,
    foldName,
  };
}
