import { UnitCode } from '../../model/ids';
import type { PlanPatch } from '../../model/plan';
import type { BalanceSettings } from '../../model/settings';
import { evaluate } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import type { Ownership } from '../../planning/ownership';
import { emptyPatch } from '../../planning/patch';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import { isLocked } from '../bridge/slots';
import { type MoveContext, moveContext } from './context';
import { type Effect, Effects } from './effect';
import { EVEN_WEIGHTS, gainOf } from './gain';

export interface Ground {
  readonly field: Field;
  readonly index: FieldIndex;
  readonly snapshot: PlanSnapshot;
}

/** Who could take what somebody leaves behind. */
export interface TakeOver {
  /** The plan with it: the territories given up are removed, or keep what nobody borders. */
  readonly snapshot: PlanSnapshot;
  readonly units: readonly { readonly unit: number; readonly from: number; readonly to: number }[];
  /** Units that stay without anybody: kept in place, locked, or bordering no territory that is run by somebody. */
  readonly left: readonly number[];
}

interface Offer {
  readonly unit: number;
  readonly to: number;
  readonly effect: Effect;
}

/**
 * Shares the units of given territories out among the neighbours, as a proposal: one unit after another, each time the one with
 * the best gain (as in the list of moves) for a territory it touches by then. Everybody else keeps what they have. The same
 * input gives the same proposal. O(units given up² · neighbours).
 * @param leaving indices of the territories given up @param reference who owns what in the plan that change is counted from
 */
export function takeOver(
  { field, index, snapshot }: Ground,
  leaving: readonly number[],
  reference: Ownership,
  settings: BalanceSettings,
  kept: ReadonlySet<number>,
): TakeOver {
  const given = new Set(leaving.filter((t) => !isLocked(snapshot, t)));
  const orphans = new Set<number>();
  snapshot.unitTerritory.forEach((t, u) => {
    if (given.has(t) && !kept.has(u)) orphans.add(u);
  });
  const trial = withoutUnits({ field, index, snapshot }, orphans, given);
  const context = moveContext(field, trial, index, evaluate(field, trial, index), reference, settings, new Set());
  const takers = Uint8Array.from(trial.territories, (t, i) =>
    !leaving.includes(i) && context.locked[i] === 0 && t.rep !== null && index.rep.has(t.rep) ? 1 : 0,
  );
  const now = trial.unitTerritory;
  const taken = shareOut(context, orphans, takers, now);
  for (const u of orphans) now[u] = snapshot.unitTerritory[u];
  const emptied = new Set([...given].filter((t) => !now.includes(t)));
  return {
    snapshot: { ...snapshot, unitTerritory: now, territories: removed(snapshot, emptied) },
    units: taken.map(({ unit, to }) => ({ unit, from: snapshot.unitTerritory[unit], to })),
    left: [...now.keys()].filter((u) => leaving.includes(now[u])),
  };
}

/** The edit that makes a plan what is proposed for it. */
export function takeOverPatch(field: Field, before: PlanSnapshot, { snapshot, units }: TakeOver): PlanPatch {
  const { territories } = before;
  return {
    ...emptyPatch(),
    units: units.map(({ unit, from, to }) => ({
      unit: UnitCode.parse(field.units.code[unit]),
      from: territories[from].key,
      to: territories[to].key,
    })),
    territories: territories.flatMap((from, t) =>
      !from.removed && snapshot.territories[t].removed ? [{ key: from.key, from, to: { ...from, removed: true } }] : [],
    ),
  };
}

/** Takes from `orphans` what finds somebody, and writes it into `now`. */
function shareOut(context: MoveContext, orphans: Set<number>, takers: Uint8Array, now: Int32Array): readonly Offer[] {
  const effects = new Effects(context);
  const offers = new Map<number, Offer[]>();
  const taken: Offer[] = [];
  const open = (unit: number): void => {
    const known = offers.get(unit) ?? [];
    for (const to of neighbouring(context.field, now, unit)) {
      if (takers[to] === 0 || known.some((offer) => offer.to === to)) continue;
      known.push({ unit, to, effect: effects.of(unit, to) });
    }
    offers.set(unit, known);
  };
  for (const unit of orphans) open(unit);
  for (;;) {
    const done = taken.map(({ effect }) => effect);
    let best: Offer | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const unit of orphans) {
      for (const offer of offers.get(unit) ?? []) {
        const { gain } = gainOf(context, EVEN_WEIGHTS, [...done, offer.effect]);
        if (gain > most) [best, most] = [offer, gain];
      }
    }
    if (best === null) return taken;
    taken.push(best);
    now[best.unit] = best.to;
    orphans.delete(best.unit);
    const { adjacency } = context.field.units;
    for (let e = adjacency.start[best.unit]; e < adjacency.start[best.unit + 1]; e++) {
      if (orphans.has(adjacency.unit[e])) open(adjacency.unit[e]);
    }
  }
}

function neighbouring({ units: { adjacency } }: Field, now: Int32Array, unit: number): readonly number[] {
  const found = new Set<number>();
  for (let e = adjacency.start[unit]; e < adjacency.start[unit + 1]; e++) {
    const t = now[adjacency.unit[e]];
    if (t >= 0) found.add(t);
  }
  return [...found];
}

function withoutUnits({ snapshot }: Ground, units: ReadonlySet<number>, given: ReadonlySet<number>): PlanSnapshot {
  const unitTerritory = snapshot.unitTerritory.map((t, u) => (units.has(u) ? -1 : t));
  const emptied = new Set([...given].filter((t) => !unitTerritory.includes(t)));
  return { ...snapshot, unitTerritory, territories: removed(snapshot, emptied) };
}

function removed({ territories }: PlanSnapshot, gone: ReadonlySet<number>): PlanSnapshot['territories'] {
  return territories.map((t, i) => (gone.has(i) ? { ...t, removed: true } : t));
}
