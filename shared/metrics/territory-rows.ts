import type { Balance, TerritoryBalance } from './balance';
import type { TerritoryShape } from './shape';
import { utilisation } from './workload';
import { MATURITY_COUNT } from '../model/maturity';
import type { Territory } from '../model/territory';
import { type Evaluation, sumOf } from '../planning/evaluation';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';

/** A plan with everything measured on it, as it is or as a preview would make it. */
export interface MeasuredPlan {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: PlanSnapshot;
  readonly evaluation: Evaluation;
  readonly balance: Balance;
  readonly shapes: readonly TerritoryShape[];
  readonly tones: readonly number[];
}

/** Units as in Evaluation and TerritoryBalance: money in minor units, time in seconds. */
export interface TerritoryRow {
  readonly key: string;
  readonly kind: 'territory' | 'unassigned' | 'total';
  /** Index into the plan's territories; -1 for the rows below the line. */
  readonly territory: number;
  readonly source: Territory | null;
  readonly tone: number | null;
  readonly repName: string;
  readonly units: number;
  readonly accounts: number;
  readonly value: number;
  readonly target: number | null;
  readonly deviation: number | null;
  readonly inBand: boolean | null;
  readonly workload: number;
  readonly travel: number;
  /** Of the rep over all they own, not of this territory alone. */
  readonly utilisation: number | null;
  readonly byMaturity: readonly number[];
  readonly dissimilarity: number | null;
  readonly parts: number | null;
  readonly holes: number | null;
  /** See TerritoryShape. */
  readonly islands: readonly number[];
  readonly compactness: number | null;
  /** The row before the edit, where a preview changes it. */
  readonly before: TerritoryRow | null;
}

export const UNASSIGNED_KEY = 'unassigned';
export const TOTAL_KEY = 'total';

export function territoryRows(plan: MeasuredPlan): readonly TerritoryRow[] {
  return plan.balance.rows.map((row) => territoryRow(plan, row));
}

function territoryRow(plan: MeasuredPlan, row: TerritoryBalance): TerritoryRow {
  const { evaluation, index, field } = plan;
  const source = plan.snapshot.territories[row.territory];
  const shape = plan.shapes[row.territory];
  const rep = source.rep === null ? undefined : index.rep.get(source.rep);
  return {
    key: source.key,
    kind: 'territory',
    territory: row.territory,
    source,
    tone: plan.tones[row.territory] ?? null,
    repName: rep === undefined ? '' : field.reps.name[rep],
    units: shape.units,
    accounts: sumOf(evaluation, row.territory, 'accounts'),
    value: row.value,
    target: row.target,
    deviation: row.deviation,
    inBand: row.inBand,
    workload: sumOf(evaluation, row.territory, 'workload'),
    travel: sumOf(evaluation, row.territory, 'travel'),
    utilisation: rep === undefined ? null : utilisation(evaluation.repWorkload[rep], field.reps.capacitySeconds[rep]),
    byMaturity: row.byMaturity,
    dissimilarity: row.dissimilarity,
    parts: shape.parts,
    holes: shape.holes,
    islands: shape.islands,
    compactness: shape.parts === 1 ? shape.polsbyPopper : null,
    before: null,
  };
}

/** What no territory holds, and the whole of the plan. */
export function footRows(plan: MeasuredPlan): readonly TerritoryRow[] {
  const { snapshot, evaluation, balance } = plan;
  const rows = balance.rows.map((r) => r.territory);
  const sum = (column: 'accounts' | 'workload' | 'travel'): number =>
    rows.reduce((total, t) => total + sumOf(evaluation, t, column), 0);
  const assigned = snapshot.unitTerritory.reduce((n, t) => n + (t >= 0 ? 1 : 0), 0);
  const mix = Array.from({ length: MATURITY_COUNT }, (_, m) =>
    balance.rows.reduce((total, r) => total + r.byMaturity[m], 0),
  );
  const blank = {
    territory: -1,
    source: null,
    tone: null,
    repName: '',
    target: null,
    deviation: null,
    inBand: null,
    utilisation: null,
    dissimilarity: null,
    parts: null,
    holes: null,
    islands: [],
    compactness: null,
    before: null,
  } as const;
  return [
    {
      ...blank,
      key: UNASSIGNED_KEY,
      kind: 'unassigned',
      units: snapshot.unitTerritory.length - assigned,
      accounts: sumOf(evaluation, -1, 'accounts'),
      value: balance.totals.unassigned,
      workload: sumOf(evaluation, -1, 'workload'),
      travel: sumOf(evaluation, -1, 'travel'),
      byMaturity: [],
    },
    {
      ...blank,
      key: TOTAL_KEY,
      kind: 'total',
      units: assigned,
      accounts: sum('accounts'),
      value: balance.totals.total,
      target: balance.totals.total,
      workload: sum('workload'),
      travel: sum('travel'),
      byMaturity: mix,
    },
  ];
}

/** Rows after an edit, each knowing what it was, where anything shown has changed. */
export function withBefore(after: readonly TerritoryRow[], before: readonly TerritoryRow[]): readonly TerritoryRow[] {
  const was = new Map(before.map((row) => [row.key, row]));
  return after.map((row) => {
    const former = was.get(row.key);
    return former && changed(row, former) ? { ...row, before: former } : row;
  });
}

/** Rows equal to former ones become those very objects, so that a screen draws again only what says something new. */
export function keepEqual(rows: readonly TerritoryRow[], former: readonly TerritoryRow[]): readonly TerritoryRow[] {
  const was = new Map(former.map((row) => [row.key, row]));
  const kept = rows.map((row) => {
    const before = was.get(row.key);
    return before && equalRows(row, before) ? before : row;
  });
  return kept.length === former.length && kept.every((row, i) => row === former[i]) ? former : kept;
}

function equalRows(a: TerritoryRow, b: TerritoryRow): boolean {
  return (Object.keys(a) as (keyof TerritoryRow)[]).every((name) => {
    if (name === 'byMaturity' || name === 'islands') return equalNumbers(a[name], b[name]);
    if (name === 'before') return a.before === b.before || (!!a.before && !!b.before && equalRows(a.before, b.before));
    return Object.is(a[name], b[name]);
  });
}

function equalNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

const SHOWN = ['units', 'accounts', 'value', 'deviation', 'workload', 'travel', 'utilisation', 'parts'] as const;

function changed(a: TerritoryRow, b: TerritoryRow): boolean {
  return SHOWN.some((name) => a[name] !== b[name]);
}
