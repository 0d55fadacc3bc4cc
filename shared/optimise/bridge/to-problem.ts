import { MATURITY_COUNT } from '../../model/maturity';
import { fail, ok, type Result } from '../../model/result';
import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import type { Limits, Problem, TerritorySpec } from '../problem';
import { heldTerritories, tooFewForHeld } from './held-territories';
import { partOfProblem } from './part-of-problem';
import { planeFor, type Plane } from './plane';
import { referenceOf } from './reference';
import { type Scope, scopeOf } from './scope';
import { isLocked, repsOfSlots, type Slots, slotsFor } from './slots';
import { startOf } from './start';
import { unitValues } from './unit-values';
import type { Wishes } from './wishes';

export interface Prepared {
  readonly problem: Problem;
  readonly slots: Slots;
  /** Unit of the field of each unit of the problem: those that stay in no territory are not part of it. */
  readonly units: Int32Array;
  readonly scope: Scope;
}

const PREFERRED_PULL = 0.5;

/**
 * The design problem behind a plan and a person's wishes.
 * Problems: `optimise.noTerritories`, `optimise.noMeasure`, `optimise.tooManyTerritories` (more than units), those of `tooFewForHeld`.
 */
export function toProblem(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  evaluation: Evaluation,
  wishes: Wishes,
): Result<Prepared> {
  const held = heldTerritories(snapshot, wishes);
  const slots = slotsFor(
    snapshot,
    wishes,
    held.map(({ territory }) => territory),
  );
  const n = field.units.code.length;
  if (slots.length === 0) return fail('optimise.noTerritories');
  if (slots.length > n) return fail('optimise.tooManyTerritories', { territories: slots.length, units: n });
  if (wishes.measures.length === 0) return fail('optimise.noMeasure');
  const refused = wishes.territories === 'present' ? null : tooFewForHeld(snapshot, wishes.territories.count, held);
  if (refused) return refused;
  const repOf = repsOfSlots(snapshot, index, wishes, slots);
  const values = unitValues(field, snapshot, index, evaluation, slots, repOf, wishes.marketWeights);
  const plane = planeFor(field.units.lng, field.units.lat);
  const points = Array.from({ length: n }, (_, u) => plane.point(field.units.lng[u], field.units.lat[u]));
  const slotOf = new Map(slots.flatMap((t, s): [number, number][] => (t < 0 ? [] : [[t, s]])));
  const here = snapshot.unitTerritory.map((t) => slotOf.get(t) ?? -1);
  const start = startOf(field, snapshot, wishes, slots, repOf, values.moving[wishes.measures[0].measure]);
  const scope = scopeOf(field.units.adjacency, snapshot, wishes, start, slots);
  const lockedTo = here.map((slot, u) => (scope.units[u] === 1 ? -1 : slot));
  const group = new Int32Array(n).fill(-1);
  wishes.together.forEach((units, g) => {
    for (const u of units) group[u] = g;
  });
  const problem: Problem = {
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    areaKm2: field.units.areaKm2,
    perimeterKm: field.units.perimeterKm,
    adjacency: field.units.adjacency,
    goals: wishes.measures.map(({ measure, weight }) => ({
      values: values.moving[measure],
      inTerritory: values.inSlot[measure],
      weight,
      base: Float64Array.from(slots, (t) => (t < 0 ? 0 : values.staying[measure][t])),
    })),
    travelWeight: travelWeights(values.visits),
    band: wishes.band,
    territories: specs(field, snapshot, wishes, slots, repOf, plane, scope),
    lockedTo,
    group,
    contiguity: wishes.contiguity,
    startFromReference: wishes.territories === 'present',
    reference: { ...referenceOf(field, snapshot, index, wishes, slots), territory: start },
    mix:
      wishes.mix === 'off'
        ? null
        : mixOf(field, values.moving[wishes.measures[0].measure], here, slots.length, wishes.mix),
    weights: wishes.weights,
    seed: wishes.seed,
  };
  const units = Int32Array.from(start.keys()).filter((u) => scope.units[u] === 1 || snapshot.unitTerritory[u] >= 0);
  if (slots.length > units.length) {
    return fail('optimise.tooManyTerritories', { territories: slots.length, units: units.length });
  }
  return ok({ problem: units.length < n ? partOfProblem(problem, units) : problem, slots, units, scope });
}

/** What a result assigns to each unit of the field; -1 for those that are not part of the problem. */
export function inField({ units }: Pick<Prepared, 'units'>, assigned: Int32Array, count: number): Int32Array {
  const all = new Int32Array(count).fill(-1);
  units.forEach((u, i) => {
    all[u] = assigned[i];
  });
  return all;
}

/** Empty units weigh a little, or they would be scattered at no cost. */
function travelWeights(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);
  return values.map((v) => v + (mean > 0 ? mean * 1e-3 : 1));
}

function specs(
  field: Field,
  snapshot: PlanSnapshot,
  wishes: Wishes,
  slots: Slots,
  repOf: readonly number[],
  plane: Plane,
  scope: Scope,
): TerritorySpec[] {
  const { reps } = field;
  const capacity = repOf.map((r) => (r < 0 ? 0 : reps.capacitySeconds[r] / repOf.filter((o) => o === r).length));
  const all = capacity.reduce((sum, c) => sum + c, 0);
  return slots.map((t, s): TerritorySpec => {
    const r = repOf[s];
    const atHome = wishes.homes !== 'off' && r >= 0 && Number.isFinite(reps.homeLng[r] + reps.homeLat[r]);
    const [x, y] = atHome ? plane.point(reps.homeLng[r], reps.homeLat[r]) : [0, 0];
    const manual = t < 0 ? null : snapshot.territories[t].targetShare;
    return {
      share: wishes.target === 'capacity' && all > 0 ? capacity[s] / all : wishes.target === 'manual' ? manual : null,
      limits: t < 0 ? null : limitsOf(wishes, t),
      centre: atHome ? { x, y, pull: wishes.homes === 'fixed' ? 1 : PREFERRED_PULL } : null,
      frozen: t >= 0 && (isLocked(snapshot, t) || scope.territories[t] === 0),
      // A territory without a rep is an owner of its own, so that leaving it counts.
      owner: r >= 0 ? r : reps.code.length + (t < 0 ? snapshot.territories.length + s : t),
    };
  });
}

function limitsOf({ measures, limits }: Wishes, territory: number): readonly Limits[] | null {
  const own = limits.filter((l) => l.territory === territory);
  if (own.length === 0) return null;
  return measures.map(({ measure }) => own.find((l) => l.measure === measure) ?? { min: null, max: null });
}

/** Every territory should have the field's mix of maturities, or keep its own; a new or empty one gets the field's. */
function mixOf(field: Field, values: Float64Array, here: Int32Array, count: number, whose: 'field' | 'own') {
  const { maturity } = field.units;
  const whole = sharesBy(values, maturity, () => true);
  const rows = Array.from({ length: count }, (_, s) =>
    whose === 'field' ? whole : (sharesBy(values, maturity, (u) => here[u] === s) ?? whole),
  );
  const target = Float64Array.from(
    { length: count * MATURITY_COUNT },
    (_, i) => rows[Math.floor(i / MATURITY_COUNT)]?.[i % MATURITY_COUNT] ?? 1 / MATURITY_COUNT,
  );
  return { classOf: maturity, classes: MATURITY_COUNT, target };
}

function sharesBy(values: Float64Array, maturity: Uint8Array, holds: (u: number) => boolean): Float64Array | null {
  const share = new Float64Array(MATURITY_COUNT);
  values.forEach((v, u) => {
    if (holds(u)) share[maturity[u]] += v;
  });
  const all = share.reduce((sum, v) => sum + v, 0);
  return all > 0 ? share.map((v) => v / all) : null;
}
