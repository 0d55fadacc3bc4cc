import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RepCode, TerritoryKey, UnitCode } from '@shared/model/ids';
import type { OptimiseWishes } from '@shared/model/optimise-wishes';
import { unwrap } from '@shared/model/result';
import { toPatch } from '@shared/optimise/bridge/to-patch';
import { inField, toProblem } from '@shared/optimise/bridge/to-problem';
import { wishesInPlan } from '@shared/optimise/bridge/wishes-in-plan';
import { plainWishes } from '@shared/optimise/presets';
import { variants } from '@shared/optimise/variants';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { defaultSettings } from '@shared/rules/default-settings';
import { gridField, seeded } from '../../support/field';

const WIDTH = 12;
const TERRITORIES = 6;

/** Six territories of rows; every 11th unit is in none. A seventh rep has no territory. */
function ground(seed: number) {
  const field = gridField({ units: 144, accounts: 300, reps: TERRITORIES + 1 }, seeded(seed));
  const index = indexField(field);
  let plan = emptySnapshot(field);
  for (let t = 0; t < TERRITORIES; t++) {
    const units = Array.from({ length: 2 * WIDTH }, (_, i) => t * 2 * WIDTH + i).filter((u) => u % 11 !== 10);
    const made = newTerritory(`T${t}`, `T${t}`, `R${t}`);
    plan = unwrap(applyPatch(plan, createTerritoryPatch(field, plan, made, units), index));
  }
  return { field, index, plan };
}

const key = (t: number): TerritoryKey => TerritoryKey.parse(`T${t}`);
const territory = fc.nat(TERRITORIES - 1);

const asked: fc.Arbitrary<Partial<OptimiseWishes>> = fc
  .record({
    scope: fc.constantFrom('near' as const, 'own' as const),
    measure: fc.constantFrom('accounts' as const, 'workload' as const),
    concerned: fc.uniqueArray(territory, { maxLength: 2 }),
    dissolved: fc.option(fc.tuple(territory, fc.option(territory))),
    hire: fc.boolean(),
    disruption: fc.constantFrom(0, 1, 4),
    contiguity: fc.constantFrom('required' as const, 'preferred' as const, 'off' as const),
  })
  .map(({ measure, concerned, dissolved, hire, disruption, ...rest }) => ({
    ...rest,
    measures: [{ measure, weight: 1 }],
    concerned: concerned.map(key),
    dissolved:
      dissolved === null
        ? []
        : [
            {
              territory: key(dissolved[0]),
              into: dissolved[1] === null || dissolved[1] === dissolved[0] ? null : key(dissolved[1]),
            },
          ],
    hires: hire ? [RepCode.parse(`R${TERRITORIES}`)] : [],
    weights: { travel: 1, border: 0.2, mix: 0, disruption },
  }));

/** Every candidate of a search, as a plan. */
function candidates({ field, index, plan }: ReturnType<typeof ground>, more: Partial<OptimiseWishes>, seed: number) {
  const wishes = { ...plainWishes(defaultSettings('2026-01-01').balance), ...more, seed };
  const inPlan = unwrap(wishesInPlan(wishes, plan, index, plan));
  const prepared = unwrap(toProblem(field, plan, index, evaluate(field, plan, index), inPlan));
  const run = variants(prepared.problem, () => ({ kind: 'steps', steps: 4_000 }));
  let step = run.next();
  while (!step.done) step = run.next();
  const plans = step.value.map(({ result }): PlanSnapshot => {
    const all = inField(prepared, result.assigned, field.units.code.length);
    const patch = toPatch(field, plan, prepared.slots, all, (i) => ({ key: `N${i}`, name: `N${i}`, rep: null }));
    return unwrap(applyPatch(plan, patch, index));
  });
  return { plans, scope: prepared.scope };
}

describe('who may move', () => {
  it('nothing outside the scope ever moves, in any candidate', () => {
    fc.assert(
      fc.property(asked, fc.nat(1000), fc.array(fc.nat(143), { maxLength: 4 }), (more, seed, locked) => {
        const g = ground(seed);
        const { field, plan } = g;
        const given = new Set((more.dissolved ?? []).map((d) => d.territory as string));
        const kept = locked.filter((u) => !given.has(plan.territories[plan.unitTerritory[u]]?.key ?? ''));
        const lockedUnits = kept.map((u) => UnitCode.parse(field.units.code[u]));
        const { plans, scope } = candidates(g, { ...more, lockedUnits }, seed);
        const touched = new Set(scope.concerned);
        for (const next of plans) {
          plan.unitTerritory.forEach((was, u) => {
            const is = next.unitTerritory[u];
            if (is === was) return;
            // What is told to be in the scope is told by other means here.
            expect(was).toBeGreaterThanOrEqual(0);
            expect(kept).not.toContain(u);
            if (more.scope === 'own') expect(touched).toContain(was);
            for (const t of more.scope === 'near' ? [was, is] : []) {
              if (t < TERRITORIES) expect(reaches(g, t, touched)).toBe(true);
            }
          });
        }
      }),
      { numRuns: 25 },
    );
  });

  it('who leaves hands on all their units and nobody else moves one; units of no territory stay in none', () => {
    const g = ground(7);
    const { plans } = candidates(g, { scope: 'own', dissolved: [{ territory: key(2), into: null }] }, 1);
    for (const next of plans) {
      g.plan.unitTerritory.forEach((was, u) => {
        if (was === 2) expect([0, 1, 3, 4, 5]).toContain(next.unitTerritory[u]);
        else expect(next.unitTerritory[u]).toBe(was);
      });
      expect(next.territories[2].removed).toBe(true);
    }
  });

  it('a hire has a territory cut from those it tells of', () => {
    const g = ground(9);
    const { plans, scope } = candidates(g, { scope: 'near', hires: [null] }, 1);
    expect(scope.concerned.length).toBeGreaterThan(0);
    for (const next of plans) expect([...next.unitTerritory]).toContain(TERRITORIES);
  });

  it('what is to stay in a territory given up is a contradiction, told by name', () => {
    const { plan, index, field } = ground(3);
    const plain = plainWishes(defaultSettings('2026-01-01').balance);
    const problem = (at: PlanSnapshot, more: Partial<OptimiseWishes>) => {
      const made = wishesInPlan({ ...plain, ...more }, at, index, at);
      return made.ok ? null : made.problem;
    };
    const lockedUnits = [UnitCode.parse(field.units.code[0])];
    expect(problem(plan, { lockedUnits, dissolved: [{ territory: key(0), into: key(1) }] })).toMatchObject({
      code: 'optimise.dissolvesKept',
      params: { territory: 'T0', count: 1 },
    });
    expect(problem(plan, { lockedUnits, dissolved: [{ territory: key(1), into: key(0) }] })).toBeNull();
    const locked = { ...plan, territories: plan.territories.map((t, i) => ({ ...t, locked: i === 1 })) };
    for (const [territory, into] of [
      [key(1), null],
      [key(0), key(1)],
    ] as const) {
      expect(problem(locked, { dissolved: [{ territory, into }] })).toMatchObject({
        code: 'optimise.dissolvesLocked',
        params: { territory: 'T1' },
      });
    }
    expect(problem(plan, { count: 3, scope: 'own' })).toMatchObject({ code: 'optimise.countAndScope' });
  });
});

/** Whether a territory is one of those concerned, or has a unit beside one of theirs. */
function reaches({ field, plan }: ReturnType<typeof ground>, t: number, concerned: ReadonlySet<number>): boolean {
  if (concerned.has(t)) return true;
  const { start, unit } = field.units.adjacency;
  return [...plan.unitTerritory.keys()].some(
    (u) =>
      plan.unitTerritory[u] === t &&
      [...unit.subarray(start[u], start[u + 1])].some((v) => concerned.has(plan.unitTerritory[v])),
  );
}
