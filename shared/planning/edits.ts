import type { AccountDecision, DecisionKind } from '../model/decision';
import type { Follower } from '../model/follower';
import { type AccountCode, RepCode, TerritoryKey, type UnitCode } from '../model/ids';
import type { PlanPatch } from '../model/plan';
import type { Territory } from '../model/territory';
import type { Field } from './field';
import { emptyPatch } from './patch';
import type { PlanSnapshot } from './snapshot';

/** Moves units to a territory, or out of all (`to` null); units already there are left out. */
export function moveUnitsPatch(
  field: Field,
  snapshot: PlanSnapshot,
  units: Iterable<number>,
  to: TerritoryKey | null,
): PlanPatch {
  const moves = [...units]
    .toSorted((a, b) => a - b)
    .map((u) => {
      const t = snapshot.unitTerritory[u];
      return { unit: field.units.code[u] as UnitCode, from: t < 0 ? null : snapshot.territories[t].key, to };
    });
  return { ...emptyPatch(), units: moves.filter((m) => m.from !== m.to) };
}

/** @param key fresh and unique; the caller makes it, as nothing here may be random */
export function newTerritory(key: string, name: string, rep: string | null): Territory {
  return {
    key: TerritoryKey.parse(key),
    name,
    rep: rep === null ? null : RepCode.parse(rep),
    deputy: null,
    parent: null,
    targetShare: null,
    locked: false,
    removed: false,
    note: '',
  };
}

export function createTerritoryPatch(
  field: Field,
  snapshot: PlanSnapshot,
  territory: Territory,
  units: Iterable<number>,
): PlanPatch {
  return {
    ...moveUnitsPatch(field, snapshot, units, territory.key),
    territories: [{ key: territory.key, from: null, to: territory }],
  };
}

export function editTerritoryPatch(from: Territory, change: Partial<Omit<Territory, 'key'>>): PlanPatch {
  return { ...emptyPatch(), territories: [{ key: from.key, from, to: { ...from, ...change } }] };
}

/** Marks a territory as removed and releases its units. */
export function removeTerritoryPatch(field: Field, snapshot: PlanSnapshot, territory: number): PlanPatch {
  const units = [...snapshot.unitTerritory.keys()].filter((u) => snapshot.unitTerritory[u] === territory);
  return {
    ...moveUnitsPatch(field, snapshot, units, null),
    territories: editTerritoryPatch(snapshot.territories[territory], { removed: true }).territories,
  };
}

/** All units of one territory go to another, and the emptied one is marked as removed. */
export function mergeTerritoryPatch(field: Field, snapshot: PlanSnapshot, from: number, into: number): PlanPatch {
  const units = [...snapshot.unitTerritory.keys()].filter((u) => snapshot.unitTerritory[u] === from);
  return {
    ...moveUnitsPatch(field, snapshot, units, snapshot.territories[into].key),
    territories: editTerritoryPatch(snapshot.territories[from], { removed: true }).territories,
  };
}

/** Sets the decision of one kind on one account, or takes it back (`to` null). */
export function decisionPatch(
  snapshot: PlanSnapshot,
  account: number,
  kind: DecisionKind,
  to: AccountDecision | null,
): PlanPatch {
  const from = snapshot.decisions.get(account)?.[kind] ?? null;
  return { ...emptyPatch(), decisions: from === null && to === null ? [] : [{ from, to }] };
}

/** Sets who works an account beside its owner; an empty list = nobody. */
export function followersPatch(
  snapshot: PlanSnapshot,
  account: { readonly at: number; readonly code: AccountCode },
  to: readonly Follower[],
): PlanPatch {
  const from = snapshot.followers.get(account.at) ?? [];
  if (JSON.stringify(from) === JSON.stringify(to)) return emptyPatch();
  return { ...emptyPatch(), followers: [{ account: account.code, from: [...from], to: [...to] }] };
}
