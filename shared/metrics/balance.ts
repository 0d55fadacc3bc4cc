import { MATURITY_COUNT } from '../model/maturity';
import type { BalanceSettings } from '../model/settings';
import type { Field } from '../planning/field';
import type { FieldIndex, PlanSnapshot } from '../planning/snapshot';
import type { Evaluation } from '../planning/evaluation';
import { measureReader } from './measure-reader';
import { dissimilarity, mixOf, referenceMix } from './mix';
import { coefficientOfVariation, gini, mean } from './statistics';

/**
 * Units of `value` and `target`: accounts = count, revenue and potential = minor money units, workload = seconds, each
 * times the weight of its market (TypeStrategy); index = points of 100 a territory.
 */
export interface TerritoryBalance {
  /** Index into the plan's territories. */
  readonly territory: number;
  readonly value: number;
  readonly target: number;
  /** (value − target) ÷ target; null where the target is 0. */
  readonly deviation: number | null;
  readonly inBand: boolean;
  /** How far |deviation| lies beyond the band; 0 inside. A missing deviation counts 1 when there is a value, else 0. */
  readonly excess: number;
  /** Value by maturity, in the order of MATURITIES. */
  readonly byMaturity: readonly number[];
  /** ½ Σ |own mix − wanted mix| over maturities, 0 = as wanted, 1 = nothing in common (dissimilarity index); see `referenceMix`. */
  readonly dissimilarity: number;
}

export interface BalanceTotals {
  readonly total: number;
  readonly unassigned: number;
  readonly largestDeviation: number;
  readonly meanDeviation: number;
  readonly shareInBand: number;
  /** Of value ÷ target, so that unequal targets are judged alike. */
  readonly coefficientOfVariation: number;
  readonly gini: number;
  /** Largest ÷ smallest value ÷ target; null when the smallest is 0. */
  readonly maxToMin: number | null;
  /** 100 · (1 − mean excess beyond the band), not below 0. */
  readonly score: number;
}

export interface Balance {
  readonly rows: readonly TerritoryBalance[];
  readonly totals: BalanceTotals;
}

/**
 * How fairly a plan divides a measure over its territories (removed ones left out).
 * Source: relative deviation and tolerance excess after Kalcsics, Nickel & Schröder, "Towards a unified territorial
 * design approach" (2005); the score is this product's own and is printed with its formula.
 */
export function balance(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  evaluation: Evaluation,
  settings: BalanceSettings,
): Balance {
  const present = snapshot.territories.flatMap((t, i) => (t.removed ? [] : [i]));
  const value = measureReader(evaluation, present, settings);
  const values = present.map((t) => value(t));
  const total = values.reduce((sum, v) => sum + v, 0);
  const shares = targetShares(field, snapshot, index, present, settings);
  const planMix = referenceMix(
    mixOf(Array.from({ length: MATURITY_COUNT }, (_, m) => present.reduce((s, t) => s + value(t, m), 0))),
    settings.types,
  );
  const rows = present.map((territory, k): TerritoryBalance => {
    const target = total * shares[k];
    const deviation = target === 0 ? null : (values[k] - target) / target;
    const excess = deviation === null ? (values[k] > 0 ? 1 : 0) : Math.max(0, Math.abs(deviation) - settings.band);
    const byMaturity = Array.from({ length: MATURITY_COUNT }, (_, m) => value(territory, m));
    return {
      territory,
      value: values[k],
      target,
      deviation,
      inBand: excess < 1e-12,
      excess,
      byMaturity,
      dissimilarity: dissimilarity(mixOf(byMaturity), planMix),
    };
  });
  return { rows, totals: totalsOf(rows, total, value(-1)) };
}

function totalsOf(rows: readonly TerritoryBalance[], total: number, unassigned: number): BalanceTotals {
  const sizes = rows.map((r) => Math.abs(r.deviation ?? (r.value > 0 ? 1 : 0)));
  const ratios = rows.filter((r) => r.target > 0).map((r) => r.value / r.target);
  const smallest = Math.min(...ratios);
  return {
    total,
    unassigned,
    largestDeviation: sizes.length === 0 ? 0 : Math.max(...sizes),
    meanDeviation: mean(sizes),
    shareInBand: rows.length === 0 ? 0 : rows.filter((r) => r.inBand).length / rows.length,
    coefficientOfVariation: coefficientOfVariation(ratios),
    gini: gini(ratios),
    maxToMin: ratios.length === 0 || smallest === 0 ? null : Math.max(...ratios) / smallest,
    score: rows.length === 0 ? 0 : Math.max(0, 100 * (1 - mean(rows.map((r) => r.excess)))),
  };
}

/** Shares of the total, adding up to 1 unless nobody has capacity or the hand-set shares do not. */
function targetShares(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  present: readonly number[],
  settings: BalanceSettings,
): readonly number[] {
  const equal = present.map(() => 1 / present.length);
  switch (settings.target) {
    case 'equal':
      return equal;
    case 'capacity': {
      const capacity = capacityOfTerritories(field, snapshot, index, present);
      const all = capacity.reduce((sum, c) => sum + c, 0);
      return all === 0 ? equal : capacity.map((c) => c / all);
    }
    case 'manual': {
      const set = present.map((t) => snapshot.territories[t].targetShare);
      const free = set.filter((s) => s === null).length;
      const left = Math.max(0, 1 - set.reduce<number>((sum, s) => sum + (s ?? 0), 0));
      return set.map((s) => s ?? left / free);
    }
  }
}

/** A rep who runs several territories gives each an equal part of their capacity. */
function capacityOfTerritories(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  present: readonly number[],
): readonly number[] {
  const reps = present.map((t) => {
    const { rep } = snapshot.territories[t];
    return rep === null ? undefined : index.rep.get(rep);
  });
  return reps.map((rep) =>
    rep === undefined ? 0 : field.reps.capacitySeconds[rep] / reps.filter((other) => other === rep).length,
  );
}
