import { UNCLASSIFIED } from '../../model/maturity';
import { MEASURES, type Measure } from '../../model/settings';
import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import { travelSeconds } from '../../planning/shared-work';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import { barredRep, followsUnit } from './follows-unit';
import type { Slots } from './slots';

/** Beyond this many figures (reps × units) a unit weighs the same for every rep. */
const MOST_FIGURES = 16_000_000;

type Columns = Readonly<Record<Measure, Float64Array>>;

export interface UnitValues {
  /** What follows the unit wherever it goes: accounts nobody has decided on. One entry a unit. */
  readonly moving: Columns;
  /** The same in each slot, `[slot * units + unit]`, for measures that depend on who serves the unit; null = the same everywhere. */
  readonly inSlot: Readonly<Record<Measure, Float64Array | null>>;
  /** What stays with a territory of the plan: accounts decided for somebody. One entry a territory of the snapshot. */
  readonly staying: Columns;
  /** Visits a year to what follows the unit. */
  readonly visits: Float64Array;
}

/**
 * Figures of the field by unit. Workload in a slot counts the way from the home of the rep who runs it, as an evaluation of the
 * result does; an account that must not go to that rep counts for nothing there. `moving` is what units weigh where the plan has
 * them, or in the slot where they weigh least.
 * @param repOfSlot -1 = nobody
 * @param marketWeights what anything in a market counts for, maturity by maturity: the measure balance is judged by
 */
export function unitValues(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  evaluation: Evaluation,
  slots: Slots,
  repOfSlot: readonly number[],
  marketWeights: readonly number[],
): UnitValues {
  const { accounts, units } = field;
  const weight = (unit: number): number => marketWeights[unit < 0 ? UNCLASSIFIED : units.maturity[unit]] ?? 1;
  const book = (into: Columns, at: number, account: number, travel: number): void => {
    const w = weight(accounts.unit[account]);
    into.accounts[at] += w;
    into.revenue[at] += w * accounts.revenue[account];
    into.potential[at] += w * accounts.potential[account];
    into.workload[at] += w * (accounts.serviceSeconds[account] + travel);
  };
  const n = units.code.length;
  const staying = columns(snapshot.territories.length);
  const following: number[] = [];
  for (let i = 0; i < accounts.unit.length; i++) {
    if (followsUnit(snapshot, index, i)) {
      if (accounts.unit[i] >= 0) following.push(i);
    } else {
      const t = evaluation.ownership.territory[i];
      if (t >= 0) book(staying, t, i, evaluation.travel[i]);
    }
  }
  const visits = new Float64Array(n);
  for (const i of following) visits[accounts.unit[i]] += accounts.visits[i];
  const reps = [...new Set(repOfSlot)];
  if (reps.length * n > MOST_FIGURES) {
    const moving = columns(n);
    for (const i of following) book(moving, accounts.unit[i], i, evaluation.travel[i]);
    return { moving, inSlot: { accounts: null, revenue: null, potential: null, workload: null }, staying, visits };
  }
  const byRep = reps.map((rep) => {
    const held = columns(n);
    for (const i of following) {
      if (rep >= 0 && barredRep(snapshot, index, i) === rep) continue;
      book(held, accounts.unit[i], i, travelSeconds(field, i, rep));
    }
    return held;
  });
  const somebodyBarred = following.some((i) => barredRep(snapshot, index, i) >= 0);
  const rowOfSlot = repOfSlot.map((rep) => byRep[reps.indexOf(rep)]);
  const slotOf = new Map(slots.flatMap((t, s): [number, number][] => (t < 0 ? [] : [[t, s]])));
  const here = Int32Array.from(snapshot.unitTerritory, (t) => slotOf.get(t) ?? -1);
  const weighs = (measure: Measure) =>
    here.length === 0 || rowOfSlot.length === 0
      ? new Float64Array(n)
      : Float64Array.from(here, (s, u) =>
          s >= 0
            ? rowOfSlot[s][measure][u]
            : byRep.reduce((least, held) => Math.min(least, held[measure][u]), Infinity),
        );
  const everywhere = (measure: Measure) => {
    if (measure !== 'workload' && !somebodyBarred) return null;
    const table = new Float64Array(slots.length * n);
    rowOfSlot.forEach((held, s) => table.set(held[measure], s * n));
    return table;
  };
  const of = <T>(make: (measure: Measure) => T) =>
    Object.fromEntries(MEASURES.map((measure) => [measure, make(measure)])) as Record<Measure, T>;
  return { moving: of(weighs), inSlot: of(everywhere), staying, visits };
}

function columns(size: number): Columns {
  return {
    accounts: new Float64Array(size),
    revenue: new Float64Array(size),
    potential: new Float64Array(size),
    workload: new Float64Array(size),
  };
}
