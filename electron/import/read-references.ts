import type { ColumnMapping, ImportKind } from '@shared/contract/imports';
import { foldName, nameKey } from '@shared/importing/fold';
import type { References } from '@shared/importing/references';
import type { Datum } from '@shared/model/datum';
import { codesByName, readAccountCodes, readAccountNames, readAccountUnits } from '@electron/store/codes';
import { readParentCodes } from '@electron/store/parent-codes';
import { readMeta } from '@electron/store/meta';
import { readReps } from '@electron/store/reps';
import { readSections } from '@electron/store/settings';
import { readTeams } from '@electron/store/teams';
import type { Db } from '@electron/workspace/schema';
import { readPlacingReferences } from './placing-references';
import { NAMING_ACCOUNTS } from './read-known';

/** Who is there no more by the day the data speaks of. */
const OF_PEOPLE: ReadonlySet<ImportKind> = new Set(['owners', 'reps']);
/** What was said on the day the file came in may speak of days up to then. */
const OF_EVENTS: ReadonlySet<ImportKind> = new Set(['activities', 'claims']);

/** What the workspace knows that this kind of file can refer to; the rest is not read. @param at when the file came in */
export async function readReferences(
  db: Db,
  resourcesDir: string,
  kind: ImportKind,
  mapping: ColumnMapping,
  datum: Datum,
  at: string,
): Promise<References> {
  const naming = kind === 'accounts' && typeof mapping.parent === 'number';
  const accountNames: ReadonlyMap<string, string> =
    NAMING_ACCOUNTS.includes(kind) || naming ? await readAccountNames(db) : new Map();
  return {
    ...(await readPlacingReferences(db, resourcesDir, kind, mapping, datum)),
    accountCodes: await readAccountCodes(db),
    accountNames,
    accountsByName: codesByName(accountNames),
    accountUnits: kind === 'accounts' && typeof mapping.lng !== 'number' ? await readAccountUnits(db) : new Map(),
    accountParents: naming ? await readParentCodes(db) : new Map(),
    asOf: await readAsOf(db, kind, at),
    teams: kind === 'reps' || kind === 'teams' ? await readTeamNames(db) : new Map(),
    ...(await readRepNames(db)),
  };
}

/** As settings have it: the day the workspace was made until another is said. */
async function readAsOf(db: Db, kind: ImportKind, at: string): Promise<string> {
  if (!OF_PEOPLE.has(kind) && !OF_EVENTS.has(kind)) return '';
  const { asOf } = await readSections(db);
  const day = typeof asOf === 'string' ? asOf : ((await readMeta(db, 'createdAt')) ?? '').slice(0, 10);
  const came = at.slice(0, 10);
  return OF_EVENTS.has(kind) && came > day ? came : day;
}

async function readTeamNames(db: Db): Promise<ReadonlyMap<string, string>> {
  const teams = await readTeams(db);
  // A name counts before another team's code.
  const byCode = teams.flatMap(({ code, name }) => (code === '' ? [] : [[foldName(code), name] as const]));
  return new Map([...byCode, ...teams.map(({ name }) => [foldName(name), name] as const)]);
}

async function readRepNames(db: Db): Promise<Pick<References, 'repCodes' | 'repNames' | 'repsByName'>> {
  const reps = await readReps(db);
  const byName = new Map<string, string[]>();
  for (const { code, name } of reps) byName.set(nameKey(name), [...(byName.get(nameKey(name)) ?? []), code]);
  const names = new Map(reps.map(({ code, name }) => [code, name]));
  return { repCodes: new Set(names.keys()), repNames: names, repsByName: byName };
}
