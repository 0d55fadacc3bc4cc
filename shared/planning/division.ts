import { RepCode, TerritoryKey, UnitCode } from '../model/ids';
import type { PlanPatch, TerritoryEdit, UnitMove, UnitOverlap } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import { newTerritory } from './edits';
import { emptyPatch } from './patch';
import { type FieldIndex, type PlanSnapshot, territoryIndexByKey } from './snapshot';

/** One unit of a division as a file gives it. */
export interface DivisionRow {
  readonly unit: string;
  /** Stable key where the file has one. */
  readonly key: string | null;
  readonly territory: string;
  readonly rep: string | null;
  /** null = not said. */
  readonly deputy: string | null;
}

export interface Division {
  readonly patch: PlanPatch;
  /** Units that a second territory claims; the first row has the unit. */
  readonly overlaps: readonly UnitOverlap[];
}

interface Target {
  readonly key: TerritoryKey;
  readonly name: string;
  rep: string | null;
  deputy: string | null;
}

/**
 * The edit that brings a division into a plan. A territory is known by its key, or by its name where the file has none;
 * unknown ones are made. Units and territories the file does not name stay as they are.
 * Problem: `patch.unknownUnit`.
 * @param takenKeys keys used anywhere in the workspace, so that a new territory is never taken for another plan's
 */
export function divisionPatch(
  snapshot: PlanSnapshot,
  index: FieldIndex,
  rows: readonly DivisionRow[],
  takenKeys: Iterable<string>,
): Result<Division> {
  const targets = targetsOf(snapshot, rows, takenKeys);
  const units: UnitMove[] = [];
  const overlaps: UnitOverlap[] = [];
  const owner = new Map<string, TerritoryKey>();
  const claimed = new Set<string>();
  for (const row of rows) {
    const u = index.unit.get(row.unit);
    if (u === undefined) return fail('patch.unknownUnit', { unit: row.unit });
    const { key } = targets.of(row);
    const unit = UnitCode.parse(row.unit);
    const first = owner.get(row.unit);
    if (first === undefined) {
      owner.set(row.unit, key);
      const from = snapshot.unitTerritory[u] < 0 ? null : snapshot.territories[snapshot.unitTerritory[u]].key;
      if (from !== key) units.push({ unit, from, to: key });
    } else if (first !== key && !claimed.has(`${row.unit} ${key}`)) {
      claimed.add(`${row.unit} ${key}`);
      overlaps.push({ unit, territory: key });
    }
  }
  return ok({ patch: { ...emptyPatch(), units, territories: territoryEdits(snapshot, targets.all) }, overlaps });
}

function targetsOf(snapshot: PlanSnapshot, rows: readonly DivisionRow[], takenKeys: Iterable<string>) {
  const taken = new Set(takenKeys);
  for (const row of rows) if (row.key !== null) taken.add(row.key);
  const keyOfName = new Map<string, TerritoryKey>();
  for (const t of snapshot.territories) if (!t.removed) keyOfName.set(fold(t.name), t.key);
  const byKey = new Map<string, Target>();
  const byName = new Map<string, Target>();
  function of(row: DivisionRow): Target {
    const known = row.key === null ? byName.get(fold(row.territory)) : byKey.get(row.key);
    const target = known ?? add(row);
    target.rep ??= row.rep;
    target.deputy ??= row.deputy;
    return target;
  }
  function add(row: DivisionRow): Target {
    const key = row.key === null ? (keyOfName.get(fold(row.territory)) ?? freeKey(taken)) : TerritoryKey.parse(row.key);
    const target = { key, name: row.territory, rep: row.rep, deputy: row.deputy };
    byKey.set(key, target);
    byName.set(fold(row.territory), target);
    return target;
  }
  return { of, all: byKey };
}

/** T1, T2 …: in the order the file names them, so the same file gives the same keys. */
function freeKey(taken: Set<string>): TerritoryKey {
  let number = 1;
  while (taken.has(`T${number}`)) number++;
  taken.add(`T${number}`);
  return TerritoryKey.parse(`T${number}`);
}

/** New territories, and known ones whose name, rep or deputy the file says otherwise; one that was removed comes back. */
function territoryEdits(snapshot: PlanSnapshot, targets: ReadonlyMap<string, Target>): TerritoryEdit[] {
  const at = territoryIndexByKey(snapshot);
  return [...targets.values()].flatMap(({ key, name, rep, deputy }): TerritoryEdit[] => {
    const i = at.get(key);
    const from = i === undefined ? null : snapshot.territories[i];
    const named = { name, rep: codeOr(rep, from?.rep), deputy: codeOr(deputy, from?.deputy) };
    if (from === null) return [{ key, from, to: { ...newTerritory(key, name, rep), ...named } }];
    const to = { ...from, ...named, removed: false };
    const same = from.name === to.name && from.rep === to.rep && from.deputy === to.deputy && !from.removed;
    return same ? [] : [{ key, from, to }];
  });
}

/** What the file does not say stays. */
function codeOr(said: string | null, known: RepCode | null = null): RepCode | null {
  return said === null ? known : RepCode.parse(said);
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
