import fc from 'fast-check';
import type { AllocationRule } from '@shared/model/rule';
import type { Field } from '@shared/planning/field';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { gridField, patchFrom, seeded } from './field';
import { arbitraryRules } from './rules';

export const REPS = 5;

const STEPS = 40;
const WISHES = ['create', 'move', 'rep', 'decide', 'decide'] as const;

export interface Scene {
  readonly field: Field;
  readonly snapshot: PlanSnapshot;
  readonly rules: AllocationRule[];
  readonly seed: number;
}

/** A field with a plan that has territories and decisions of every kind, and rules over it. */
export function scene(mostAccounts: number): fc.Arbitrary<Scene> {
  return fc
    .record({ seed: fc.integer(), accounts: fc.integer({ min: 1, max: mostAccounts }), rules: arbitraryRules(REPS) })
    .map(({ seed, accounts, rules }) => {
      const random = seeded(seed);
      const field = gridField({ units: 12, accounts, reps: REPS }, random);
      return { field, snapshot: divided(field, random, { ...emptySnapshot(field), rules }, STEPS), rules, seed };
    });
}

/** A plan after so many edits drawn from `random`; those that the plan refuses are left out. */
export function divided(
  field: Field,
  random: () => number,
  start: PlanSnapshot,
  steps: number,
  from = 0,
): PlanSnapshot {
  const index = indexField(field);
  const draw = (): number => Math.floor(random() * 10_000);
  let snapshot = start;
  for (let step = from; step < from + steps; step++) {
    const wish = { kind: WISHES[draw() % WISHES.length], a: draw(), b: draw(), c: draw() };
    const applied = applyPatch(snapshot, patchFrom(wish, field, snapshot, step), index);
    if (applied.ok) snapshot = applied.value;
  }
  return snapshot;
}
