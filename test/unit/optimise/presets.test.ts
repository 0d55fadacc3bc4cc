import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RepCode, TerritoryKey } from '@shared/model/ids';
import { OptimiseWishes } from '@shared/model/optimise-wishes';
import { unwrap } from '@shared/model/result';
import { toPatch } from '@shared/optimise/bridge/to-patch';
import { toProblem } from '@shared/optimise/bridge/to-problem';
import { wishesInPlan } from '@shared/optimise/bridge/wishes-in-plan';
import { plainWishes, type Preset, presetWishes } from '@shared/optimise/presets';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { evaluate, sumOf } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../support/field';
import { settled } from '../support/problem';

const R0 = RepCode.parse('R0');
const R4 = RepCode.parse('R4');
const [T0, T1] = ['T0', 'T1'].map((key) => TerritoryKey.parse(key));

/** Four reps with three rows of a map each; a fifth has none yet. */
function ground(seed: number) {
  const field = gridField({ units: 144, accounts: 400, reps: 5 }, seeded(seed));
  const index = indexField(field);
  let plan = emptySnapshot(field);
  for (let t = 0; t < 4; t++) {
    const units = Array.from({ length: 36 }, (_, i) => t * 36 + i);
    plan = unwrap(
      applyPatch(plan, createTerritoryPatch(field, plan, newTerritory(`T${t}`, `T${t}`, `R${t}`), units), index),
    );
  }
  return { field, index, plan, before: evaluate(field, plan, index) };
}

function outcome(g: ReturnType<typeof ground>, preset: Preset, more: Partial<OptimiseWishes> = {}) {
  const { field, index, plan, before } = g;
  const plain = plainWishes({
    ...defaultSettings('2026-01-01').balance,
    measure: 'accounts',
    band: 0.1,
    target: 'equal',
  });
  const filled = presetWishes({ ...plain, homes: 'off', ...more }, plan.territories, 5, preset);
  const asked = { ...filled, scope: more.scope ?? filled.scope };
  expect(OptimiseWishes.parse(asked)).toEqual(asked);
  const wishes = unwrap(wishesInPlan(asked, plan, index, plan));
  const { problem, slots } = unwrap(toProblem(field, plan, index, before, wishes));
  const result = settled(problem, { kind: 'steps', steps: 100_000 });
  const patch = toPatch(field, plan, slots, result.assigned, (i) => ({
    key: `new-${i}`,
    name: `New ${i}`,
    rep: asked.hires[i] ?? null,
  }));
  const next = unwrap(applyPatch(plan, patch, index));
  return { result, next, after: evaluate(field, next, index), moved: movedBetween(plan, next) };
}

function movedBetween(plan: PlanSnapshot, next: PlanSnapshot): number {
  return plan.unitTerritory.reduce((sum, t, u) => sum + (next.unitTerritory[u] === t ? 0 : 1), 0);
}

describe('presets', () => {
  it('fair start draws as many territories afresh; repair reaches the band with far less change', () => {
    const g = ground(5);
    const fair = outcome(g, { kind: 'fair' });
    const repair = outcome(g, { kind: 'repair' });
    for (const { result, next } of [fair, repair]) {
      expect(result.feasible).toBe(true);
      expect(next.territories.filter((t) => !t.removed)).toHaveLength(4);
    }
    expect(repair.result.moved.revenue).toBeLessThan(fair.result.moved.revenue / 2);
  });

  it('a new hire has a territory of their own in the band, around their home, and everybody else keeps one', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.boolean(), (seed, named) => {
        const g = ground(seed);
        const { result, next, after } = outcome(g, { kind: 'hire', rep: named ? R4 : null }, { scope: 'all' });
        expect(result.feasible).toBe(true);
        expect(next.territories).toHaveLength(5);
        expect(next.territories[4]).toMatchObject({ rep: named ? 'R4' : null, removed: false });
        for (let t = 0; t < 5; t++) expect(sumOf(after, t, 'accounts')).toBeGreaterThan(0);
      }),
      { numRuns: 3 },
    );
  });

  it('a leaver’s territory is shared out, and nobody else’s unit moves', () => {
    const g = ground(3);
    const { next, after, moved } = outcome(g, { kind: 'leave', rep: R0 });
    expect(next.territories[0].removed).toBe(true);
    expect(after.ownership.owner).not.toContain(0);
    expect(moved).toBe(36);
  });

  it('with everybody allowed to move a leaver’s territory is shared out within the band, and little else changes', () => {
    const g = ground(3);
    const { result, next, after, moved } = outcome(g, { kind: 'leave', rep: R0 }, { scope: 'all' });
    expect(result.feasible).toBe(true);
    expect(next.territories[0].removed).toBe(true);
    expect(after.ownership.owner).not.toContain(0);
    expect([...next.unitTerritory]).not.toContain(0);
    expect(moved).toBeLessThan(36 + 60);
  });

  it('two territories become one, which gives away what is too much', () => {
    const g = ground(4);
    const { result, next } = outcome(g, { kind: 'merge', territory: T0, into: T1 }, { scope: 'all' });
    expect(result.feasible).toBe(true);
    expect(next.territories.map((t) => t.removed)).toEqual([true, false, false, false]);
    const of0 = [...g.plan.unitTerritory.keys()].filter((u) => g.plan.unitTerritory[u] === 0);
    expect(of0.filter((u) => next.unitTerritory[u] === 1).length).toBeGreaterThan(of0.length / 3);
  });

  it('two territories merged move nobody else’s unit', () => {
    const g = ground(4);
    const { next } = outcome(g, { kind: 'merge', territory: T0, into: T1 });
    expect(next.territories.map((t) => t.removed)).toEqual([true, false, false, false]);
    for (let u = 72; u < 144; u++) expect(next.unitTerritory[u]).toBe(g.plan.unitTerritory[u]);
  });

  it('hard limits, caps by rep and locks are kept', () => {
    const g = ground(6);
    const most = sumOf(g.before, 1, 'accounts') + 3;
    const { after, result, next } = outcome(
      g,
      { kind: 'repair' },
      {
        limits: [{ territory: T1, measure: 'accounts', min: null, max: most }],
        caps: { revenueShare: null, accountShare: null, byRep: [{ rep: R0, handedOff: 0, takenOver: null }] },
        lockedUnits: [40, 41].map((u) => g.field.units.code[u]) as OptimiseWishes['lockedUnits'],
      },
    );
    expect(sumOf(after, 1, 'accounts')).toBeLessThanOrEqual(most);
    g.before.ownership.owner.forEach((owner, i) => {
      if (owner === 0) expect(after.ownership.owner[i]).toBe(0);
    });
    for (const u of [40, 41]) expect(next.unitTerritory[u]).toBe(g.plan.unitTerritory[u]);
    expect(result.objective.hard).toBe(0);
  });

  it('what a wish names must be there', () => {
    const { plan, index } = ground(1);
    const plain = plainWishes(defaultSettings('2026-01-01').balance);
    const code = (more: Partial<OptimiseWishes>): string => {
      const made = wishesInPlan({ ...plain, ...more }, plan, index, plan);
      return made.ok ? 'ok' : made.problem.code;
    };
    expect(code({})).toBe('ok');
    expect(code({ hires: [RepCode.parse('nobody')] })).toBe('optimise.unknownRep');
    expect(code({ dissolved: [{ territory: TerritoryKey.parse('gone'), into: null }] })).toBe(
      'optimise.unknownTerritory',
    );
    expect(code({ lockedUnits: ['X'] as unknown as OptimiseWishes['lockedUnits'] })).toBe('optimise.unknownUnit');
    expect(code({ count: 3, hires: [null] })).toBe('optimise.countAndChanges');
    expect(
      code({
        measures: [{ measure: 'revenue', weight: 1 }],
        limits: [{ territory: T0, measure: 'accounts', min: 1, max: null }],
      }),
    ).toBe('optimise.limitNotBalanced');
  });
});
