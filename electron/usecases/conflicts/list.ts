import type { CallOutput, CallParsed } from '@shared/contract/contract';
import type { ConflictFilter, ConflictRow } from '@shared/contract/conflicts';
import { type Conflict, SEVERITIES } from '@shared/model/conflict';
import { readAccountNames } from '@electron/store/conflicts/account-codes';
import { readFirstSeen, readGoneCases } from '@electron/store/conflicts/cases';
import { foldText } from '../read-directory';
import type { OpenWorkspace } from '../session';
import type { Judged } from './desk';
import { territoryOf, tierOf, unitOf } from './placing';
import { stateOf } from './state-of';

/** Of cases that are gone, the latest. */
const MOST_GONE = 5000;

export async function listCases(
  workspace: OpenWorkspace,
  judged: Judged,
  { planId, filter, offset, limit }: CallParsed<'conflicts.list'>,
): Promise<CallOutput<'conflicts.list'>> {
  const hits = await casesThat(workspace, judged, planId, filter);
  const page = hits.slice(offset, offset + limit);
  return { total: hits.length, rows: await rowsOf(workspace, judged, planId, page) };
}

/** Cases that match, most urgent first, of equals the most money. */
export async function casesThat(
  workspace: OpenWorkspace,
  judged: Judged,
  planId: number,
  filter: ConflictFilter,
): Promise<Conflict[]> {
  const { rulings, found, scene } = judged;
  const gone =
    filter.state === 'open'
      ? []
      : (await readGoneCases(workspace.db, planId, MOST_GONE)).map(({ conflict }) => conflict);
  const all = [...found.values(), ...gone.filter(({ key }) => !found.has(key))];
  const words = filter.search ? foldText(filter.search) : null;
  const names = words === null ? null : await textOf(workspace, judged);
  const unit = filter.unit === undefined ? null : (scene.index.unit.get(filter.unit) ?? -1);
  return all
    .filter(
      (conflict) =>
        stateOf(conflict, rulings.get(conflict.key), found.has(conflict.key)) === filter.state &&
        (filter.types === undefined || filter.types.includes(conflict.type)) &&
        (filter.severity === undefined || conflict.severity === filter.severity) &&
        (filter.rep === undefined || conflict.parties.some(({ rep }) => rep === filter.rep)) &&
        (filter.tier === undefined || tierOf(scene, conflict) === filter.tier) &&
        (filter.territory === undefined || territoryOf(scene, conflict) === filter.territory) &&
        (unit === null || unitOf(scene, conflict) === unit) &&
        (words === null || names === null || names(conflict).includes(words)),
    )
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        b.stake - a.stake ||
        (a.key < b.key ? -1 : 1),
    );
}

/** Names and codes of what a conflict is about, folded. */
async function textOf(workspace: OpenWorkspace, { scene }: Judged): Promise<(conflict: Conflict) => string> {
  const { searchText } = await workspace.cache.directory(await workspace.cache.ground());
  const { field, index, snapshot } = scene;
  const territory = new Map(snapshot.territories.map((t) => [t.key as string, t.name]));
  return ({ account, other, unit, territory: key, parties }) => {
    const accounts = [account, other].map((code) => {
      const i = code === null ? undefined : index.account.get(code);
      return i === undefined ? (code ?? '') : searchText[i];
    });
    const u = unit === null ? undefined : index.unit.get(unit);
    const place = u === undefined ? '' : `${field.units.code[u]} ${field.units.name[u]} ${field.units.nameEn[u]}`;
    const reps = parties.map(({ rep }) => `${rep} ${field.reps.name[index.rep.get(rep) ?? -1] ?? ''}`);
    return foldText([...accounts, place, territory.get(key ?? '') ?? '', ...reps].join(' '));
  };
}

export async function rowsOf(
  { db }: OpenWorkspace,
  { scene, rulings, found, at }: Judged,
  planId: number,
  conflicts: readonly Conflict[],
): Promise<ConflictRow[]> {
  const codes = conflicts.flatMap(({ account, other }) => [account, other].filter((code) => code !== null));
  const names = await readAccountNames(db, codes);
  const firstSeen = await readFirstSeen(
    db,
    planId,
    conflicts.map(({ key }) => key),
  );
  return conflicts.map((conflict) => ({
    conflict,
    state: stateOf(conflict, rulings.get(conflict.key), found.has(conflict.key)),
    name: names.get(conflict.account ?? '') ?? conflict.account ?? '',
    otherName: names.get(conflict.other ?? '') ?? conflict.other ?? '',
    tier: tierOf(scene, conflict),
    territory: territoryOf(scene, conflict),
    firstSeen: firstSeen.get(conflict.key) ?? at,
  }));
}
