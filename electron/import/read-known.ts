import type { ImportKind } from '@shared/contract/imports';
import { nameKey } from '@shared/importing/fold';
import type { Known } from '@shared/importing/match/known';
import { foldPlaceName } from '@shared/importing/place-name';
import { codesByName, readAccountCodes, readAccountNames } from '@electron/store/codes';
import { readRegions } from '@electron/store/regions';
import { readReps } from '@electron/store/reps';
import { readUnits } from '@electron/store/units';
import type { Db } from '@electron/workspace/schema';

/** Kinds with a column that names an account. */
export const NAMING_ACCOUNTS: readonly ImportKind[] = [
  'owners',
  'contacts',
  'opportunities',
  'sales',
  'activities',
  'claims',
];

/** What the workspace knows that can be recognised in the cells of a file. */
export async function readKnown(db: Db, kind: ImportKind): Promise<Known> {
  const units = await readUnits(db);
  const reps = await readReps(db);
  const naming = NAMING_ACCOUNTS.includes(kind);
  return {
    repCodes: new Set(reps.map((rep) => rep.code)),
    repNames: new Set(reps.map((rep) => nameKey(rep.name))),
    accountCodes: naming || kind === 'accounts' ? await readAccountCodes(db) : new Set(),
    accountNames: new Set(naming ? codesByName(await readAccountNames(db)).keys() : []),
    unitCodes: new Set(units.map((unit) => unit.code)),
    unitNames: new Set(units.flatMap((unit) => [unit.name, unit.name_en].map(foldPlaceName))),
    regions: new Set((await readRegions(db)).flatMap(({ name, nameEn }) => [name, nameEn].map(foldPlaceName))),
    bounds: boundsOf(units),
  };
}

function boundsOf(units: readonly { readonly lng: number; readonly lat: number }[]): Known['bounds'] {
  if (units.length === 0) return null;
  const lngs = units.map((unit) => unit.lng);
  const lats = units.map((unit) => unit.lat);
  return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
}
