import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edge } from '@shared/geo/adjacency';
import { bridgedAdjacency } from '@shared/geo/bridged-adjacency';
import { shapes } from '@shared/metrics/shape';
import { updateShapes } from '@shared/metrics/shape-update';
import { unwrap } from '@shared/model/result';
import { toPatch } from '@shared/optimise/bridge/to-patch';
import { toProblem } from '@shared/optimise/bridge/to-problem';
import type { Wishes } from '@shared/optimise/bridge/wishes';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { evaluate } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, seeded } from '../../support/field';
import { settled } from '../../support/problem';
import { plainWishes } from '../../support/wishes';

const WIDTH = 5;
const UNITS = WIDTH * 4;

/** A grid whose last unit has no border with anybody. */
function withIsland(seed: number): Field {
  const field = gridField({ units: UNITS, accounts: 80, reps: 3 }, seeded(seed));
  const { units } = field;
  const land = Array.from({ length: UNITS }, (_, u): Edge[] => [
    ...((u + 1) % WIDTH === 0 ? [] : [{ a: u, b: u + 1, km: 10, sea: false }]),
    ...(u + WIDTH < UNITS ? [{ a: u, b: u + WIDTH, km: 10, sea: false }] : []),
  ]).flat();
  const among = land.filter(({ a, b }) => a !== UNITS - 1 && b !== UNITS - 1);
  return { ...field, units: { ...units, adjacency: bridgedAdjacency(among, units.lng, units.lat) } };
}

function divided(field: Field, reps: number): PlanSnapshot {
  const index = indexField(field);
  let plan = emptySnapshot(field);
  for (let r = 0; r < reps; r++) {
    const members = Array.from({ length: UNITS }, (_, u) => u).filter((u) => u % reps === r);
    plan = unwrap(
      applyPatch(plan, createTerritoryPatch(field, plan, newTerritory(`T${r}`, `T${r}`, `R${r}`), members), index),
    );
  }
  return plan;
}

const wishes = (reference: PlanSnapshot, contiguity: Wishes['contiguity'], count: number, seed: number): Wishes => ({
  ...plainWishes(reference),
  band: 0.2,
  territories: { count },
  contiguity,
  weights: { travel: 1, border: 0.2, mix: 0, disruption: 0 },
  seed,
});

describe('a unit that no border or sea link reaches', () => {
  it('is counted by the balance as by the optimiser, whoever gets it', () => {
    const contiguity = fc.constantFrom('required' as const, 'off' as const);
    fc.assert(
      fc.property(fc.nat(1000), contiguity, fc.integer({ min: 2, max: 4 }), (seed, wish, count) => {
        const field = withIsland(seed);
        const index = indexField(field);
        const plan = divided(field, 3);
        const asked = wishes(plan, wish, count, seed);
        const { problem, slots } = unwrap(toProblem(field, plan, index, evaluate(field, plan, index), asked));
        const result = settled(problem, { kind: 'steps', steps: 3000 });
        const made = (i: number) => ({ key: `new-${i}`, name: `New ${i}`, rep: null });
        const next = unwrap(applyPatch(plan, toPatch(field, plan, slots, result.assigned, made), index));
        const shape = shapes(field, next);
        const territoryOf = new Map([...result.assigned].map((slot, u) => [slot, next.unitTerritory[u]]));
        result.territories.forEach(({ parts }, slot) => {
          expect(shape[territoryOf.get(slot) ?? -1].parts).toBe(parts);
          if (wish === 'required') expect(parts).toBe(1);
        });
        const told = result.notices.filter(({ code }) => code === 'optimise.bridged');
        expect(told).toHaveLength(wish === 'required' ? 1 : 0);
        expect(shape.flatMap(({ islands }) => islands)).toEqual([UNITS - 1]);
        expect(updateShapes(field, shapes(field, plan), plan, next)).toEqual(shape);
      }),
      { numRuns: 20 },
    );
  });
});
