import type { AccountDecision, DecisionKind } from '../model/decision';
import type { Follower } from '../model/follower';
import type { PlanDocument } from '../model/plan';
import type { AllocationRule, RuleOutcome } from '../model/rule';
import type { Territory } from '../model/territory';
import type { Field } from './field';

/** A plan's content by index into the field's columns. Values are never changed in place; a patch makes a new snapshot. */
export interface PlanSnapshot {
  readonly territories: readonly Territory[];
  /** Territory index of each unit, -1 = in none. One entry a unit, so no unit can be in two territories. */
  readonly unitTerritory: Int32Array;
  /** Decisions by account index, at most one of each kind. */
  readonly decisions: ReadonlyMap<number, DecisionsOfAccount>;
  /** Allocation rules, the first first. They count only through `outcomes`: a plan stays as it is until they are run. */
  readonly rules: readonly AllocationRule[];
  /** What the latest run of the rules gave, by account index. */
  readonly outcomes: ReadonlyMap<number, RuleOutcome>;
  /** Joint followers by account index; an account without any has no entry. */
  readonly followers: ReadonlyMap<number, readonly Follower[]>;
}

export type DecisionsOfAccount = Readonly<Partial<Record<DecisionKind, AccountDecision>>>;

/** Positions by key, built once a field. */
export interface FieldIndex {
  readonly unit: ReadonlyMap<string, number>;
  readonly account: ReadonlyMap<string, number>;
  readonly rep: ReadonlyMap<string, number>;
  /** Accounts of unit `u`: `accountsOfUnit[unitStart[u]] … accountsOfUnit[unitStart[u + 1] - 1]`. */
  readonly unitStart: Int32Array;
  readonly accountsOfUnit: Int32Array;
}

export function indexField(field: Field): FieldIndex {
  const { units, accounts, reps } = field;
  const unitStart = new Int32Array(units.code.length + 1);
  for (const u of accounts.unit) if (u >= 0) unitStart[u + 1]++;
  for (let u = 0; u < units.code.length; u++) unitStart[u + 1] += unitStart[u];
  const next = unitStart.slice(0, units.code.length);
  const accountsOfUnit = new Int32Array(unitStart[units.code.length]);
  accounts.unit.forEach((u, i) => {
    if (u >= 0) accountsOfUnit[next[u]++] = i;
  });
  return {
    unit: new Map(units.code.map((code, i) => [code, i])),
    account: new Map(accounts.code.map((code, i) => [code, i])),
    rep: new Map(reps.code.map((code, i) => [code, i])),
    unitStart,
    accountsOfUnit,
  };
}

/** Decisions on accounts the field no longer holds are left out, and so are outcomes: they have nothing to decide. */
export function snapshotFromDocument(document: PlanDocument, index: FieldIndex): PlanSnapshot {
  const decisions = new Map<number, DecisionsOfAccount>();
  for (const decision of document.decisions) {
    const i = index.account.get(decision.account);
    if (i !== undefined) decisions.set(i, { ...decisions.get(i), [decision.kind]: decision });
  }
  const outcomes = new Map<number, RuleOutcome>();
  for (const { account, to } of document.outcomes) {
    const i = index.account.get(account);
    if (i !== undefined) outcomes.set(i, to);
  }
  const followers = new Map<number, readonly Follower[]>();
  for (const { account, to } of document.followers) {
    const i = index.account.get(account);
    if (i !== undefined) followers.set(i, to);
  }
  const { territories, unitTerritory, rules } = document;
  return { territories, unitTerritory, decisions, rules, outcomes, followers };
}

export function emptySnapshot(field: Field): PlanSnapshot {
  return {
    territories: [],
    unitTerritory: new Int32Array(field.units.code.length).fill(-1),
    decisions: new Map(),
    rules: [],
    outcomes: new Map(),
    followers: new Map(),
  };
}

export function territoryIndexByKey(snapshot: PlanSnapshot): Map<string, number> {
  return new Map(snapshot.territories.map((t, i) => [t.key, i]));
}
