import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_FIELD_TYPES, RULE_FIELDS, RULE_OPERATORS, type RuleCondition } from '@shared/model/rule';
import { emptySnapshot } from '@shared/planning/snapshot';
import { conditionBits } from '@shared/rules/allocation/condition-bits';
import { conditionOf, rootOf, testBy, testOn } from '@/features/rules/editor/condition-tree';
import { gridField, seeded } from '../../support/field';
import { arbitraryCondition, factsFor, groundOf } from '../../support/rules';

const field = gridField({ units: 12, accounts: 80, reps: 4 }, seeded(2));
const ground = groundOf(field, emptySnapshot(field), factsFor(field, seeded(3)));

describe('a condition as it is edited', () => {
  it('holds for the same accounts as the one it was made from', () => {
    fc.assert(
      fc.property(arbitraryCondition, (condition: RuleCondition) => {
        expect(conditionBits(conditionOf(rootOf(condition)), ground)).toEqual(conditionBits(condition, ground));
      }),
    );
  });

  it('never asks a field by an operator it does not have', () => {
    const start = { op: 'test', field: 'tier', is: 'oneOf', value: ['key'] } as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...RULE_FIELDS), { maxLength: 6 }), (fields) => {
        let test = testBy('tier', 'oneOf', [...start.value]);
        for (const next of fields) {
          test = testOn(next, test);
          expect([...RULE_OPERATORS[RULE_FIELD_TYPES[next]]]).toContain(test.is);
        }
      }),
    );
  });

  it('keeps figures from one comparison to the next, and lets go of words', () => {
    expect(testBy('revenue', 'between', [5])).toMatchObject({ is: 'between', value: [5] });
    expect(testBy('revenue', 'atLeast', [5, 9])).toMatchObject({ is: 'atLeast', value: [5] });
    expect(testBy('tier', 'empty', ['key'])).toMatchObject({ value: [] });
  });
});
