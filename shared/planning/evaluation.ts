import { CAUSES } from '../model/decision';
import { MATURITY_COUNT, UNCLASSIFIED } from '../model/maturity';
import type { Field } from './field';
import { type Ownership, resolveOwner, resolveOwnership, responsibility } from './ownership';
import { bookReps, sharesBeside, travelSeconds } from './shared-work';
import type { FieldIndex, PlanSnapshot } from './snapshot';

/** Columns of `sums`, in this order. */
export const SUM_COLUMNS = ['accounts', 'revenue', 'potential', 'pipeline', 'workload', 'travel'] as const;
export type SumColumn = (typeof SUM_COLUMNS)[number];

const WIDTH = SUM_COLUMNS.length;
const ROW = MATURITY_COUNT * WIDTH;

/**
 * What a plan carries. `sums[(territory * maturities + maturity) * columns + column]`, with one extra row at the end for
 * accounts in no territory. Money in minor units, time in whole seconds; all entries are exact integers.
 */
export interface Evaluation {
  readonly territoryCount: number;
  readonly sums: Float64Array;
  readonly ownership: Ownership;
  /** Seconds a year the present owner travels to each account; 0 where a position is missing. */
  readonly travel: Float64Array;
  /** Workload of each rep in seconds a year: their share of the accounts they own or follow, wherever these count. */
  readonly repWorkload: Float64Array;
}

export function sumOf(evaluation: Evaluation, territory: number, column: SumColumn, maturity?: number): number {
  const row = territory < 0 ? evaluation.territoryCount : territory;
  const at = row * ROW + SUM_COLUMNS.indexOf(column);
  if (maturity !== undefined) return evaluation.sums[at + maturity * WIDTH];
  let total = 0;
  for (let m = 0; m < MATURITY_COUNT; m++) total += evaluation.sums[at + m * WIDTH];
  return total;
}

/** Whole evaluation; O(accounts). */
export function evaluate(field: Field, snapshot: PlanSnapshot, index: FieldIndex): Evaluation {
  const ownership = resolveOwnership(field, snapshot, index);
  const count = field.accounts.unit.length;
  const territoryCount = snapshot.territories.length;
  const sums = new Float64Array((territoryCount + 1) * ROW);
  const travel = new Float64Array(count);
  const repWorkload = new Float64Array(field.reps.code.length);
  const evaluation = { territoryCount, sums, ownership, travel, repWorkload };
  for (let i = 0; i < count; i++) {
    travel[i] = travelSeconds(field, i, ownership.owner[i]);
    book(field, evaluation, snapshot, index, i, 1);
  }
  return evaluation;
}

/**
 * Evaluation after an edit, from the one before it; O(accounts touched + columns copied).
 * Equal, entry by entry, to `evaluate` of the new snapshot. `before` is left as it was.
 */
export function reevaluate(
  field: Field,
  before: Evaluation,
  from: PlanSnapshot,
  to: PlanSnapshot,
  index: FieldIndex,
): Evaluation {
  const territoryCount = to.territories.length;
  const sums = new Float64Array((territoryCount + 1) * ROW);
  const kept = Math.min(before.territoryCount, territoryCount) * ROW;
  sums.set(before.sums.subarray(0, kept));
  sums.set(before.sums.subarray(before.territoryCount * ROW), territoryCount * ROW);
  const next: Evaluation = {
    territoryCount,
    sums,
    ownership: {
      owner: before.ownership.owner.slice(),
      territory: before.ownership.territory.slice(),
      cause: before.ownership.cause.slice(),
    },
    travel: before.travel.slice(),
    repWorkload: before.repWorkload.slice(),
  };
  const who = responsibility(to, index, field.reps.code.length);
  for (const i of touchedAccounts(field, before, from, to, index)) {
    book(field, next, from, index, i, -1);
    const owned = resolveOwner(field, to, index, who, i);
    next.ownership.owner[i] = owned.owner;
    next.ownership.territory[i] = owned.territory;
    next.ownership.cause[i] = CAUSES.indexOf(owned.cause);
    if (owned.owner !== before.ownership.owner[i]) next.travel[i] = travelSeconds(field, i, owned.owner);
    book(field, next, to, index, i, 1);
  }
  return next;
}

/** Adds (sign 1) or takes away (sign -1) an account where `evaluation` says it counts. */
function book(
  field: Field,
  evaluation: Evaluation,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  account: number,
  sign: 1 | -1,
): void {
  const { accounts, units } = field;
  const territory = evaluation.ownership.territory[account];
  // A territory that an undo has taken out again has no row any more; neither has its sum.
  const row = territory < 0 ? evaluation.territoryCount : territory;
  const workload = accounts.serviceSeconds[account] + evaluation.travel[account];
  const owner = evaluation.ownership.owner[account];
  const beside = sharesBeside(snapshot, index, account, owner);
  bookReps(field, evaluation.repWorkload, beside, { account, owner, ownerSeconds: workload, sign });
  if (territory >= evaluation.territoryCount) return;
  const unit = accounts.unit[account];
  const at = row * ROW + (unit < 0 ? UNCLASSIFIED : units.maturity[unit]) * WIDTH;
  evaluation.sums[at] += sign;
  evaluation.sums[at + 1] += sign * accounts.revenue[account];
  evaluation.sums[at + 2] += sign * accounts.potential[account];
  evaluation.sums[at + 3] += sign * accounts.pipeline[account];
  evaluation.sums[at + 4] += sign * workload;
  evaluation.sums[at + 5] += sign * evaluation.travel[account];
}

/** Seconds a year an account would cost `rep`: service and travel. */
export function accountSeconds(field: Field, account: number, rep: number): number {
  return field.accounts.serviceSeconds[account] + travelSeconds(field, account, rep);
}

/** Accounts whose owner or territory may differ between two snapshots. */
function touchedAccounts(
  field: Field,
  before: Evaluation,
  from: PlanSnapshot,
  to: PlanSnapshot,
  index: FieldIndex,
): Iterable<number> {
  const touched = new Set<number>();
  for (let u = 0; u < to.unitTerritory.length; u++) {
    if (from.unitTerritory[u] !== to.unitTerritory[u]) addAccountsOfUnit(index, u, touched);
  }
  addDifferences(from.decisions, to.decisions, touched);
  addDifferences(from.outcomes, to.outcomes, touched);
  addDifferences(from.followers, to.followers, touched);
  if (from.territories !== to.territories) addAccountsOfChangedReps(field, before, from, to, index, touched);
  return touched;
}

function addDifferences<T>(from: ReadonlyMap<number, T>, to: ReadonlyMap<number, T>, into: Set<number>): void {
  if (from === to) return;
  for (const i of from.keys()) if (from.get(i) !== to.get(i)) into.add(i);
  for (const i of to.keys()) if (from.get(i) !== to.get(i)) into.add(i);
}

/** A territory's new rep takes its accounts along, and may become the home of that rep's decided accounts. */
function addAccountsOfChangedReps(
  field: Field,
  before: Evaluation,
  from: PlanSnapshot,
  to: PlanSnapshot,
  index: FieldIndex,
  touched: Set<number>,
): void {
  const repCount = field.reps.code.length;
  const was = responsibility(from, index, repCount);
  const is = responsibility(to, index, repCount);
  const changed = new Uint8Array(to.territories.length);
  let any = false;
  for (let t = 0; t < changed.length; t++) {
    if (is.repOfTerritory[t] !== (was.repOfTerritory[t] ?? -1)) {
      changed[t] = 1;
      any = true;
    }
  }
  if (any) {
    for (let u = 0; u < to.unitTerritory.length; u++) {
      const t = to.unitTerritory[u];
      if (t >= 0 && changed[t] === 1) addAccountsOfUnit(index, u, touched);
    }
  }
  for (const by of [from.decisions, to.decisions, from.outcomes, to.outcomes]) {
    for (const i of by.keys()) touched.add(i);
  }
}

function addAccountsOfUnit(index: FieldIndex, unit: number, into: Set<number>): void {
  for (let k = index.unitStart[unit]; k < index.unitStart[unit + 1]; k++) into.add(index.accountsOfUnit[k]);
}
