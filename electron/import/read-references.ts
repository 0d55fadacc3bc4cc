import type { ColumnMapping, ImportKind } from '@shared/contract/imports';
import { BasemapInfo } from '@shared/contract/workspace';
import { createUnitFinder } from '@shared/geo/unit-finder';
import { foldName } from '@shared/importing/fold';
import { createGazetteer } from '@shared/importing/gazetteer';
import type { References } from '@shared/importing/references';
import { DomainError } from '@shared/model/result';
import { readAccountCodes, readAccountNames } from '@electron/store/codes';
import { readMeta } from '@electron/store/meta';
import { readReps } from '@electron/store/reps';
import { readTeams } from '@electron/store/teams';
import { readUnits } from '@electron/store/units';
import type { Db } from '@electron/workspace/schema';
import { readGazetteer } from './places';
import { NAMING_ACCOUNTS } from './read-known';
import { readUnitAreas } from './unit-areas';

const NAMING_UNITS: readonly ImportKind[] = ['accounts', 'territories', 'market'];

/** What the workspace knows that this kind of file can refer to; the rest is not read. */
export async function readReferences(
  db: Db,
  resourcesDir: string,
  kind: ImportKind,
  mapping: ColumnMapping,
): Promise<References> {
  const unitCodes = new Set((await readUnits(db)).map((unit) => unit.code));
  const basemap = await readBasemapInfo(db);
  const positioned = kind === 'accounts' && typeof mapping.lng === 'number' && typeof mapping.lat === 'number';
  const finder = createUnitFinder(positioned ? await readUnitAreas(resourcesDir, basemap, unitCodes) : []);
  return {
    gazetteer: NAMING_UNITS.includes(kind)
      ? await readGazetteer(resourcesDir, basemap.id, unitCodes)
      : createGazetteer(unitCodes, []),
    unitAt: (lng, lat) => finder.at(lng, lat),
    bounds: finder.bounds,
    accountCodes: await readAccountCodes(db),
    accountsByName: NAMING_ACCOUNTS.includes(kind) ? await readAccountNames(db) : new Map(),
    teams: kind === 'reps' ? await readTeamNames(db) : new Map(),
    ...(await readRepNames(db)),
  };
}

async function readTeamNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const teams = await readTeams(db);
  // A name counts before another team's code.
  const byCode = teams.flatMap(({ code, name }) => (code === '' ? [] : [[foldName(code), name] as const]));
  return new Map([...byCode, ...teams.map(({ name }) => [foldName(name), name] as const)]);
}

async function readRepNames(db: Db): Promise<Pick<References, 'repCodes' | 'repsByName'>> {
  const reps = await readReps(db);
  const byName = new Map<string, string[]>();
  for (const { code, name } of reps) byName.set(foldName(name), [...(byName.get(foldName(name)) ?? []), code]);
  return { repCodes: new Set(reps.map((r) => r.code)), repsByName: byName };
}

async function readBasemapInfo(db: Db): Promise<BasemapInfo> {
  const text = await readMeta(db, 'basemap');
  if (text === null) throw new DomainError('workspace.damaged', { file: '' });
  return BasemapInfo.parse(JSON.parse(text));
}
