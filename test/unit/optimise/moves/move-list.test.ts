import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countParts } from '@shared/geo/components';
import { balance } from '@shared/metrics/balance';
import { unwrap } from '@shared/model/result';
import { type BalanceSettings, MEASURES, NO_STRATEGY } from '@shared/model/settings';
import { type MoveContext, moveContext } from '@shared/optimise/moves/context';
import { combine } from '@shared/optimise/moves/combine';
import type { MoveWeights } from '@shared/optimise/moves/gain';
import { type Move, priceMove, rankMoves } from '@shared/optimise/moves/move-list';
import { whyNot } from '@shared/optimise/moves/why-not';
import { createTerritoryPatch, editTerritoryPatch, moveUnitsPatch, newTerritory } from '@shared/planning/edits';
import { evaluate, sumOf } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, patchFrom, seeded } from '../../support/field';

const WEIGHTS = { balance: 1, travel: 0.3, disruption: 0.3 };
const INDEX_WEIGHTS = { accounts: 1, revenue: 2, potential: 0, workload: 1 };

/** Markets that count for more or less, one of them with an index of its own. */
const STRATEGY = {
  ...NO_STRATEGY,
  growth: { weight: 150, targetShare: null, indexWeights: null },
  emerging: { weight: 60, targetShare: null, indexWeights: { accounts: 3, revenue: 0, potential: 1, workload: 1 } },
};

/** Four territories in rows of a grid, one rep with two of them, decisions of all kinds. */
function contextOf(
  seed: number,
  measure: BalanceSettings['measure'],
  decisions: readonly number[],
  types: BalanceSettings['types'] = NO_STRATEGY,
): [MoveContext, BalanceSettings] {
  const field = gridField({ units: 48, accounts: 200, reps: 3 }, seeded(seed));
  const index = indexField(field);
  let plan = emptySnapshot(field);
  for (let t = 0; t < 4; t++) {
    const made = newTerritory(`T${t}`, `T${t}`, `R${t % 3}`);
    const units = Array.from({ length: 12 }, (_, i) => t * 12 + i);
    plan = unwrap(applyPatch(plan, createTerritoryPatch(field, plan, made, units), index));
  }
  const reference = evaluate(field, plan, index).ownership;
  decisions.forEach((a, step) => {
    const next = applyPatch(plan, patchFrom({ kind: 'decide', a, b: a, c: a + 1 }, field, plan, step), index);
    if (next.ok) plan = next.value;
  });
  const settings: BalanceSettings = {
    ...defaultSettings('2026-01-01').balance,
    measure,
    indexWeights: INDEX_WEIGHTS,
    target: 'equal',
    band: 0.05,
    types,
  };
  const evaluation = evaluate(field, plan, index);
  return [moveContext(field, plan, index, evaluation, reference, settings, new Set([13])), settings];
}

function moveList(context: MoveContext, weights: MoveWeights, most: number): readonly Move[] {
  return rankMoves(context, weights, most).list;
}

function applied({ field, snapshot, index }: MoveContext, move: Pick<Move, 'steps'>): PlanSnapshot {
  return move.steps.reduce(
    (plan, { unit, to }) =>
      unwrap(applyPatch(plan, moveUnitsPatch(field, plan, [unit], plan.territories[to].key), index)),
    snapshot,
  );
}

function expectSameAsEvaluation(
  context: MoveContext,
  settings: BalanceSettings,
  move: Omit<Move, 'effects' | 'gain'>,
): void {
  const { field, snapshot, index, evaluation, reference } = context;
  const next = applied(context, move);
  const after = evaluate(field, next, index);
  snapshot.territories.forEach((_, t) => {
    MEASURES.forEach((measure, m) => {
      const at = move.effect.touched.indexOf(t);
      const change = at < 0 ? 0 : move.effect.delta[at * MEASURES.length + m];
      expect(sumOf(after, t, measure) - sumOf(evaluation, t, measure)).toBe(change);
    });
  });
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  expect(sum(after.travel) - sum(evaluation.travel)).toBe(move.effect.travel);
  expect(sum(after.repWorkload) - sum(evaluation.repWorkload)).toBe(move.effect.workload);
  const moved = (owner: Int32Array, of: (i: number) => number): number =>
    owner.reduce((total, rep, i) => total + (rep === reference.owner[i] || reference.owner[i] < 0 ? 0 : of(i)), 0);
  const change = (of: (i: number) => number): number =>
    moved(after.ownership.owner, of) - moved(evaluation.ownership.owner, of);
  expect(change((i) => field.accounts.revenue[i])).toBe(move.effect.movedRevenue);
  expect(change(() => 1)).toBe(move.effect.movedAccounts);
  const before = balance(field, snapshot, index, evaluation, settings).totals;
  const now = balance(field, next, index, after, settings).totals;
  expect(now.score - before.score).toBeCloseTo(move.score, 8);
  expect(now.meanDeviation - before.meanDeviation).toBeCloseTo(move.meanDeviation, 8);
}

describe('the list of moves', () => {
  it('says of every move what an evaluation before and after says', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.constantFrom('accounts' as const, 'revenue' as const, 'workload' as const, 'index' as const),
        fc.array(fc.nat(10_000), { maxLength: 12 }),
        fc.constantFrom(NO_STRATEGY, STRATEGY),
        (seed, measure, decisions, types) => {
          const [context, settings] = contextOf(seed, measure, decisions, types);
          const list = moveList(context, WEIGHTS, 12);
          for (const move of list) expectSameAsEvaluation(context, settings, move);
          expect(list.map((m) => m.gain)).toEqual(list.map((m) => m.gain).toSorted((a, b) => b - a));
          expectSameAsEvaluation(context, settings, priceMove(context, WEIGHTS, [30], 0));
          expectSameAsEvaluation(context, settings, priceMove(context, WEIGHTS, [30, 40, 41], 0));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('adds several moves up to what an evaluation of them together says, and says which cannot go along', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom('revenue' as const, 'workload' as const), (seed, measure) => {
        const [context, settings] = contextOf(seed, measure, []);
        const all = moveList(context, WEIGHTS, 12);
        const { taken, refused, effect, score, meanDeviation } = combine(context, all);
        expect(taken.length + refused.length).toBe(all.length);
        const units = taken.flatMap(({ steps }) => steps.map(({ unit }) => unit));
        expect(new Set(units).size).toBe(units.length);
        expect(refused.every(({ because }) => because.length > 0)).toBe(true);
        if (!effect) return;
        const whole = { steps: taken.flatMap((m) => m.steps), effect, score, meanDeviation };
        expectSameAsEvaluation(context, settings, whole);
        const next = applied(context, whole);
        expect([...countParts(context.field.units.adjacency, next.unitTerritory, 4)]).toEqual([1, 1, 1, 1]);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves out no single move that gains more than its last', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom('index' as const, 'workload' as const), (seed, measure) => {
        const [context] = contextOf(seed, measure, [], STRATEGY);
        const list = moveList(context, WEIGHTS, 10);
        const listed = new Set(list.map(({ steps }) => JSON.stringify(steps)));
        const least = list.length < 10 ? 1e-9 : (list.at(-1)?.gain ?? 0);
        for (let unit = 0; unit < 48; unit++) {
          for (let to = 0; to < 4; to++) {
            if (whyNot(context, unit, to).length > 0) continue;
            const { steps, gain } = priceMove(context, WEIGHTS, [unit], to);
            if (gain > least) expect(listed).toContain(JSON.stringify(steps));
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('is the head of the list of everything, though not every swap is weighed for it', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.constantFrom('workload', 'revenue', 'index'),
        fc.boolean(),
        (seed, measure, market) => {
          const [context] = contextOf(seed, measure, [5, 60, 61], market ? STRATEGY : NO_STRATEGY);
          for (const weights of [WEIGHTS, { balance: 1, travel: 4, disruption: 9 }]) {
            const all = rankMoves(context, weights, Number.POSITIVE_INFINITY).list;
            expect(all.map(({ gain }) => gain)).toEqual(all.map(({ gain }) => gain).toSorted((a, b) => b - a));
            for (const most of [1, 4, 15]) expect(rankMoves(context, weights, most).list).toEqual(all.slice(0, most));
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('ranked again after a move equals a list made anew', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), (seed, accepted) => {
        const [first, settings] = contextOf(seed, seed % 2 === 0 ? 'workload' : 'index', [3, 77], STRATEGY);
        let context = first;
        let ranking = rankMoves(context, WEIGHTS, 20);
        for (const place of accepted) {
          const { list } = ranking;
          if (list.length === 0) return;
          const { field, index, reference } = context;
          const next = applied(context, list[place % list.length]);
          const evaluation = evaluate(field, next, index);
          context = moveContext(field, next, index, evaluation, reference, settings, new Set([13]));
          ranking = rankMoves(context, WEIGHTS, 20, ranking);
          expect(ranking.list).toEqual(rankMoves(context, WEIGHTS, 20).list);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('offers nothing locked and nothing that breaks a territory', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const [context] = contextOf(seed, 'revenue', []);
        for (const move of moveList(context, WEIGHTS, 20)) {
          const next = applied(context, move);
          expect(move.steps.map((s) => s.unit)).not.toContain(13);
          expect([...countParts(context.field.units.adjacency, next.unitTerritory, 4)]).toEqual([1, 1, 1, 1]);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('says why a move that was tried is not offered', () => {
    const [context, settings] = contextOf(1, 'revenue', []);
    const codes = (c: MoveContext, u: number, t: number): readonly string[] => whyNot(c, u, t).map((o) => o.code);
    expect(codes(context, 0, 0)).toEqual(['move.alreadyThere']);
    expect(codes(context, 13, 0)).toContain('move.unitLocked');
    expect(codes(context, 47, 0)).toContain('move.notAdjacent');
    const { field, snapshot, index, reference } = context;
    const locked = unwrap(applyPatch(snapshot, editTerritoryPatch(snapshot.territories[1], { locked: true }), index));
    const again = moveContext(field, locked, index, evaluate(field, locked, index), reference, settings, new Set());
    expect(whyNot(again, 11, 1)).toContainEqual({ code: 'move.territoryLocked', territory: 1 });
    expect(moveList(again, WEIGHTS, 50).flatMap((m) => m.steps.flatMap((s) => [s.from, s.to]))).not.toContain(1);
  });
});
