import type { PlanPatch } from '../model/plan';
import { fail, ok, type Result } from '../model/result';
import type { Territory } from '../model/territory';
import { editFollowers } from './patch-followers';
import { editRules } from './patch-rules';
import { type DecisionsOfAccount, type FieldIndex, type PlanSnapshot, territoryIndexByKey } from './snapshot';

export function emptyPatch(): PlanPatch {
  return { units: [], territories: [], decisions: [], rules: null, outcomes: [], followers: [] };
}

export function isEmptyPatch(patch: PlanPatch): boolean {
  const { rules, ...lists } = patch;
  return rules === null && Object.values(lists).every((list) => list.length === 0);
}

/** The patch that undoes `patch`: every from and to exchanged, territories in reverse, as the last one made is the first to go. */
export function invertPatch(patch: PlanPatch): PlanPatch {
  return {
    units: patch.units.map((m) => ({ unit: m.unit, from: m.to, to: m.from })),
    territories: patch.territories.map((e) => ({ key: e.key, from: e.to, to: e.from })).reverse(),
    decisions: patch.decisions.map((e) => ({ from: e.to, to: e.from })),
    rules: patch.rules && { from: patch.rules.to, to: patch.rules.from },
    outcomes: patch.outcomes.map((e) => ({ account: e.account, from: e.to, to: e.from })),
    followers: patch.followers.map((e) => ({ account: e.account, from: e.to, to: e.from })),
  };
}

/**
 * Applies an edit, or refuses it whole.
 * Problems: `patch.stale` (a from is not what the plan holds), `patch.unknownUnit|unknownTerritory|unknownAccount|unknownRep`,
 * `patch.duplicate` (a unit, territory or decision named twice), `patch.territoryLocked`, `patch.territoryInUse`
 * (removed while it still has units), `patch.nameTaken`.
 */
export function applyPatch(snapshot: PlanSnapshot, patch: PlanPatch, index: FieldIndex): Result<PlanSnapshot> {
  const territories = editTerritories(snapshot, patch, index);
  if (!territories.ok) return territories;
  const units = moveUnits(snapshot, territories.value, patch, index);
  if (!units.ok) return units;
  const decisions = editDecisions(snapshot, patch, index);
  if (!decisions.ok) return decisions;
  const ruled = editRules(snapshot, patch, index);
  if (!ruled.ok) return ruled;
  const followers = editFollowers(snapshot, patch, index);
  if (!followers.ok) return followers;
  const next = {
    territories: territories.value,
    unitTerritory: units.value,
    decisions: decisions.value,
    ...ruled.value,
    followers: followers.value,
  };
  return checkTerritories(next, patch);
}

function editTerritories(snapshot: PlanSnapshot, patch: PlanPatch, index: FieldIndex): Result<readonly Territory[]> {
  if (patch.territories.length === 0) return ok(snapshot.territories);
  const at = territoryIndexByKey(snapshot);
  const next = [...snapshot.territories];
  const edited = new Set<string>();
  for (const { key, from, to } of patch.territories) {
    if (edited.has(key)) return fail('patch.duplicate', { what: key });
    edited.add(key);
    const i = at.get(key);
    const current = i === undefined ? null : next[i];
    if (!sameTerritory(current, from)) return fail('patch.stale', { what: from?.name ?? key });
    if (to === null) {
      // Only the undo of a creation takes a territory out again, and then it is the last one made.
      if (i !== next.length - 1) return fail('patch.stale', { what: key });
      next.pop();
      continue;
    }
    if (to.key !== key) return fail('patch.stale', { what: key });
    for (const rep of [to.rep, to.deputy]) {
      if (rep !== null && !index.rep.has(rep)) return fail('patch.unknownRep', { rep });
    }
    if (to.parent !== null && (to.parent === key || !at.has(to.parent))) {
      return fail('patch.unknownTerritory', { territory: to.parent });
    }
    if (i === undefined) next.push(to);
    else next[i] = to;
  }
  return ok(next);
}

function moveUnits(
  snapshot: PlanSnapshot,
  territories: readonly Territory[],
  patch: PlanPatch,
  index: FieldIndex,
): Result<Int32Array> {
  if (patch.units.length === 0) return ok(snapshot.unitTerritory);
  const before = territoryIndexByKey(snapshot);
  const after = new Map(territories.map((t, i) => [t.key as string, i]));
  const next = snapshot.unitTerritory.slice();
  const moved = new Set<string>();
  for (const { unit, from, to } of patch.units) {
    const u = index.unit.get(unit);
    if (u === undefined) return fail('patch.unknownUnit', { unit });
    if (moved.has(unit)) return fail('patch.duplicate', { what: unit });
    moved.add(unit);
    const source = from === null ? -1 : before.get(from);
    const target = to === null ? -1 : after.get(to);
    if (source === undefined || snapshot.unitTerritory[u] !== source) return fail('patch.stale', { what: unit });
    if (target === undefined) return fail('patch.unknownTerritory', { territory: to ?? '' });
    for (const t of [source, target]) {
      // A patch that turns a lock on or off may move units too; otherwise its own undo would be refused.
      if (snapshot.territories[t]?.locked && territories[t]?.locked) {
        return fail('patch.territoryLocked', { territory: territories[t].name });
      }
    }
    if (target >= 0 && territories[target].removed) return fail('patch.unknownTerritory', { territory: to ?? '' });
    next[u] = target;
  }
  return ok(next);
}

function editDecisions(
  snapshot: PlanSnapshot,
  patch: PlanPatch,
  index: FieldIndex,
): Result<ReadonlyMap<number, DecisionsOfAccount>> {
  if (patch.decisions.length === 0) return ok(snapshot.decisions);
  const next = new Map(snapshot.decisions);
  const edited = new Set<string>();
  for (const { from, to } of patch.decisions) {
    const named = to ?? from;
    if (named === null || (from && to && (from.account !== to.account || from.kind !== to.kind))) {
      return fail('patch.stale', { what: named?.account ?? '' });
    }
    const i = index.account.get(named.account);
    if (i === undefined) return fail('patch.unknownAccount', { account: named.account });
    const id = `${named.kind} ${named.account}`;
    if (edited.has(id)) return fail('patch.duplicate', { what: named.account });
    edited.add(id);
    const current = next.get(i)?.[named.kind] ?? null;
    if (!sameDecision(current, from)) return fail('patch.stale', { what: named.account });
    if (to?.rep && !index.rep.has(to.rep)) return fail('patch.unknownRep', { rep: to.rep });
    const { [named.kind]: _replaced, ...others } = next.get(i) ?? {};
    const kept = to ? { ...others, [named.kind]: to } : others;
    if (Object.keys(kept).length === 0) next.delete(i);
    else next.set(i, kept);
  }
  return ok(next);
}

function checkTerritories(next: PlanSnapshot, patch: PlanPatch): Result<PlanSnapshot> {
  if (patch.territories.length === 0) return ok(next);
  const names = new Map<string, string>();
  const inUse = new Set<number>(next.unitTerritory);
  for (const [i, t] of next.territories.entries()) {
    if (t.removed) {
      if (inUse.has(i)) return fail('patch.territoryInUse', { territory: t.name });
      continue;
    }
    const folded = t.name.normalize('NFKC').toLowerCase();
    if (names.has(folded)) return fail('patch.nameTaken', { name: t.name });
    names.set(folded, t.key);
  }
  for (const t of inUse) if (t >= next.territories.length) return fail('patch.territoryInUse', { territory: '' });
  return ok(next);
}

function sameTerritory(a: Territory | null, b: Territory | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.key === b.key &&
    a.name === b.name &&
    a.rep === b.rep &&
    a.deputy === b.deputy &&
    a.parent === b.parent &&
    a.targetShare === b.targetShare &&
    a.locked === b.locked &&
    a.removed === b.removed &&
    a.note === b.note
  );
}

function sameDecision(
  a: { rep: string | null; reason: string } | null,
  b: { rep: string | null; reason: string } | null,
): boolean {
  if (a === null || b === null) return a === b;
  return a.rep === b.rep && a.reason === b.reason;
}
