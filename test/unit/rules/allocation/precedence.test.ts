import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSES } from '@shared/model/decision';
import { unwrap } from '@shared/model/result';
import { applyPatch, emptyPatch } from '@shared/planning/patch';
import { resolveOwnership } from '@shared/planning/ownership';
import { moveRule } from '@shared/planning/rule-edits';
import { indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { allocate, type Allocation } from '@shared/rules/allocation/allocate';
import { outcomeEdits } from '@shared/rules/allocation/outcomes';
import { seeded } from '../../support/field';
import { factsFor, groundOf } from '../../support/rules';
import { type Scene, scene } from '../../support/scene';

/** The plan as it stands once its rules are run, and the run. */
function run({ field, snapshot, rules, seed }: Scene): { readonly after: PlanSnapshot; readonly run: Allocation } {
  const made = allocate(rules, groundOf(field, snapshot, factsFor(field, seeded(seed))));
  const patch = { ...emptyPatch(), outcomes: outcomeEdits(rules, made) };
  return { after: unwrap(applyPatch(snapshot, patch, indexField(field))), run: made };
}

describe('the precedence', () => {
  it('is total and stable: every account has exactly one cause, the same whenever it is asked and after a second run', () => {
    fc.assert(
      fc.property(scene(60), (one) => {
        const { after } = run(one);
        const index = indexField(one.field);
        const owned = resolveOwnership(one.field, after, index);
        for (const cause of owned.cause) expect(CAUSES[cause]).toBeDefined();
        expect(resolveOwnership(one.field, after, index)).toEqual(owned);
        const again = run({ ...one, snapshot: after });
        expect(resolveOwnership(one.field, again.after, index)).toEqual(owned);
      }),
    );
  });

  it('lets locks win over everything, then rulings, whatever the rules say', () => {
    fc.assert(
      fc.property(scene(60), (one) => {
        const { after } = run(one);
        const index = indexField(one.field);
        const owned = resolveOwnership(one.field, after, index);
        for (const [account, { lock, ruling }] of after.decisions) {
          const first = lock ?? ruling;
          if (!first) continue;
          expect(CAUSES[owned.cause[account]]).toBe(lock ? 'lock' : 'ruling');
          expect(owned.owner[account]).toBe(first.rep === null ? -1 : index.rep.get(first.rep));
        }
      }),
    );
  });

  it('is what the queue shows: each rule takes exactly what those above it left, in any order they are put', () => {
    const moved = fc.tuple(scene(60), fc.nat(5), fc.nat(5));
    fc.assert(
      fc.property(moved, ([one, from, to]) => {
        fc.pre(one.rules.length > 0);
        const { patch } = moveRule(one.rules, one.rules[from % one.rules.length].key, to);
        const rules = patch.rules?.to ?? one.rules;
        const { run: whole } = run({ ...one, rules });
        // Rule by rule by hand: whatever rule k takes of all accounts, less what the list up to k − 1 has taken.
        const left = new Set(whole.rule.keys());
        rules.forEach((rule, at) => {
          const alone = run({ ...one, rules: [rule] }).run.rule;
          const takes = [...left].filter((account) => alone[account] === 0);
          expect([...left].filter((account) => whole.rule[account] === at)).toEqual(takes);
          for (const account of takes) left.delete(account);
        });
        for (const account of left) expect(whole.rule[account]).toBe(-1);
      }),
    );
  });
});
