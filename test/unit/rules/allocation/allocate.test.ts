import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AllocationRule } from '@shared/model/rule';
import { allocate, choosersAt, reallocate } from '@shared/rules/allocation/allocate';
import { touchedAccounts } from '@shared/rules/allocation/touched';
import { candidateLists } from '@shared/rules/allocation/match';
import { conditionBits } from '@shared/rules/allocation/condition-bits';
import { hasBit } from '@shared/rules/allocation/bits';
import { coverage } from '@shared/rules/allocation/coverage';
import { seeded } from '../../support/field';
import { factsFor, groundOf } from '../../support/rules';
import { divided, scene } from '../../support/scene';

describe('a run of the rules', () => {
  it('is the same for the same input, and takes nothing that locks, rulings, manual decisions or exclusions decide', () => {
    fc.assert(
      fc.property(scene(90), ({ field, snapshot, rules, seed }) => {
        const ground = groundOf(field, snapshot, factsFor(field, seeded(seed)));
        const once = allocate(rules, ground);
        const again = allocate(rules, groundOf(field, snapshot, factsFor(field, seeded(seed))));
        expect(again.rule).toEqual(once.rule);
        expect(again.rep).toEqual(once.rep);
        for (const [account, decided] of snapshot.decisions) {
          const barred = decided.exclusion;
          if (decided.lock || decided.ruling || barred?.rep === null) expect(once.rule[account]).toBe(-1);
          if (decided.manual && !barred) expect(once.rule[account]).toBe(-1);
          if (barred?.rep && once.rule[account] >= 0) expect(field.reps.code[once.rep[account]]).not.toBe(barred.rep);
        }
      }),
    );
  });

  it('gives every account to the first rule in the list that holds for it and has a candidate', () => {
    fc.assert(
      fc.property(scene(90), ({ field, snapshot, rules, seed }) => {
        const ground = groundOf(field, snapshot, factsFor(field, seeded(seed)));
        const run = allocate(rules, ground);
        run.rule.forEach((at, account) => {
          expect(run.rep[account] >= 0).toBe(at >= 0);
          if (at >= 0) {
            expect(rules[at].enabled).toBe(true);
            expect(hasBit(conditionBits(rules[at].condition, ground), account)).toBe(true);
          }
          // Alone, an earlier rule would have taken it too, had it been able to.
          for (let earlier = 0; earlier < at; earlier++) {
            expect(allocate([rules[earlier]], ground).rule[account]).toBe(-1);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('evaluated after an edit equals a whole run', () => {
    fc.assert(
      fc.property(scene(90), fc.integer({ min: 1, max: 6 }), ({ field, snapshot, rules, seed }, steps) => {
        const facts = factsFor(field, seeded(seed));
        const before = allocate(rules, groundOf(field, snapshot, facts));
        const next = divided(field, seeded(seed + 1), snapshot, steps, 1000);
        const ground = groundOf(field, next, facts);
        const after = reallocate(rules, before, ground, touchedAccounts(before.ground, ground));
        const whole = allocate(rules, ground);
        expect(after.rule).toEqual(whole.rule);
        expect(after.rep).toEqual(whole.rep);
        expect(after.reach).toEqual(whole.reach);
        expect(after.load).toEqual(whole.load);
      }),
    );
  });

  it("stands at an account's turn as it stood when the account was given", () => {
    fc.assert(
      fc.property(scene(90), fc.nat(), ({ field, snapshot, rules, seed }, pick) => {
        const ground = groundOf(field, snapshot, factsFor(field, seeded(seed)));
        const run = allocate(rules, ground);
        const account = pick % run.rule.length;
        const at = run.rule[account];
        if (at < 0) return;
        // The same list up to it, run alone, ends with the same choices: what comes later cannot have told.
        const chooser = choosersAt(rules, run, account)[at];
        const reps = (candidateLists(rules, ground)[at]?.(account) ?? []).filter(
          (r) => r !== run.queue.barred[account],
        );
        expect(chooser.choose(account, reps)).toBe(run.rep[account]);
      }),
    );
  });

  it('counts every account of the queue once at most', () => {
    fc.assert(
      fc.property(scene(90), ({ field, snapshot, rules, seed }) => {
        const run = allocate(rules, groundOf(field, snapshot, factsFor(field, seeded(seed))));
        const lines = coverage(rules, run);
        const taken = lines.reduce((sum, line) => sum + line.taken, 0);
        expect(taken).toBe(run.rule.filter((at) => at >= 0).length);
        for (const line of lines) {
          expect(line.to.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(line.taken);
          expect(line.reached).toBeLessThanOrEqual(line.matches);
        }
      }),
    );
  });
});

describe('rules as a file or a window sends them', () => {
  it.each([
    ['an operator the field does not have', { field: 'revenue', is: 'contains', value: ['1'] }],
    ['a text where a figure is needed', { field: 'revenue', is: 'atLeast', value: ['1'] }],
    ['one end of a range', { field: 'revenue', is: 'between', value: [1] }],
    ['nothing to look for', { field: 'industry', is: 'oneOf', value: [] }],
    ['a field that does not exist', { field: '__proto__', is: 'empty', value: [] }],
  ])('refuses %s', (_what, test) => {
    expect(AllocationRule.shape.condition.safeParse({ op: 'test', ...test }).success).toBe(false);
  });
});
