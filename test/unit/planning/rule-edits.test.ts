import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AllocationRule } from '@shared/model/rule';
import { unwrap } from '@shared/model/result';
import { applyPatch, invertPatch } from '@shared/planning/patch';
import { addRule, addRules, editRule, moveRule, removeRule } from '@shared/planning/rule-edits';
import { emptySnapshot, indexField } from '@shared/planning/snapshot';
import { gridField, seeded } from '../support/field';
import { arbitraryRules } from '../support/rules';

const field = gridField({ units: 4, accounts: 5, reps: 3 }, seeded(1));
const index = indexField(field);
const keys = (rules: readonly AllocationRule[]): string[] => rules.map(({ key }) => key);

describe('edits of the list of rules', () => {
  it('put a rule where it is wanted and leave the others in their order', () => {
    fc.assert(
      fc.property(arbitraryRules(3), fc.nat(6), fc.nat(8), (rules, which, at) => {
        fc.pre(rules.length > 0);
        const { key } = rules[which % rules.length];
        const to = moveRule(rules, key, at).patch.rules?.to ?? rules;
        expect(keys(to).indexOf(key)).toBe(Math.min(at, rules.length - 1));
        expect(keys(to).filter((k) => k !== key)).toEqual(keys(rules).filter((k) => k !== key));
      }),
    );
  });

  it('are undone by their inverse', () => {
    fc.assert(
      fc.property(arbitraryRules(3), arbitraryRules(3), (rules, [other]) => {
        fc.pre(rules.length > 0 && other !== undefined);
        const fresh = { ...other, key: 'fresh' };
        const start = { ...emptySnapshot(field), rules };
        for (const { patch } of [
          addRule(rules, fresh, 1),
          addRules(rules, [fresh]),
          editRule(rules, { ...rules[0], name: 'Other' }),
          removeRule(rules, rules[0].key),
          moveRule(rules, rules[0].key, 2),
        ]) {
          const after = unwrap(applyPatch(start, patch, index));
          expect(unwrap(applyPatch(after, invertPatch(patch), index)).rules).toEqual(rules);
        }
      }),
    );
  });

  it('are no edit where nothing changes', () => {
    const [rules] = fc.sample(
      arbitraryRules(3).filter((list) => list.length > 1),
      1,
    );
    expect(moveRule(rules, rules[1].key, 1).patch.rules).toBeNull();
    expect(removeRule(rules, 'nobody').patch.rules).toBeNull();
  });
});
