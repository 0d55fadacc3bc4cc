import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountCode, RepCode, UnitCode } from '@shared/model/ids';
import type { AllocationRule, RuleCondition, RuleTest } from '@shared/model/rule';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import { applyPatch, emptyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { allocate } from '@shared/rules/allocation/allocate';
import { coverage } from '@shared/rules/allocation/coverage';
import { conditionCounter } from '@shared/rules/allocation/condition-counter';
import { traceRules } from '@shared/rules/allocation/trace';
import { waysToOwn } from '@shared/rules/allocation/ways-to-own';
import { gridField, seeded } from '../../support/field';
import { arbitraryRules, factsFor, groundOf } from '../../support/rules';

const field = gridField({ units: 2, accounts: 6, reps: 3 }, seeded(1));
const index = indexField(field);
field.accounts.unit.set([0, 0, 0, 1, 1, -1]);

function test(of: RuleTest['field'], is: RuleTest['is'], ...value: (string | number)[]): RuleTest {
  return { op: 'test', field: of, is, value };
}

function rule(key: string, condition: RuleCondition, reps: string[], by: AllocationRule['choice']['by'] = 'single') {
  return {
    key,
    name: key,
    note: '',
    enabled: true,
    condition,
    candidates: { from: 'reps', reps: reps.map((r) => RepCode.parse(r)), teams: [], match: [], minSeniority: null },
    choice: { by, weights: {} },
  } satisfies AllocationRule;
}

function plan(): PlanSnapshot {
  const one = createTerritoryPatch(field, emptySnapshot(field), newTerritory('T0', 'North', 'R0'), [0]);
  const north = unwrap(applyPatch(emptySnapshot(field), one, index));
  return unwrap(applyPatch(north, createTerritoryPatch(field, north, newTerritory('T1', 'South', 'R1'), [1]), index));
}

const facts = factsFor(field, seeded(2));
facts.figures.revenue.set([500, 50, Number.NaN, 500, 50, 500]);
const large = test('revenue', 'atLeast', 100);

describe('the trace of an account', () => {
  it('names the rule that took it, the test that failed before, and those not reached', () => {
    const rules = [
      rule('small', test('revenue', 'atMost', 100), ['R2']),
      rule('large', large, ['R1']),
      rule('all', { op: 'all', of: [] }, ['R2']),
    ];
    const trace = traceRules(rules, allocate(rules, groundOf(field, plan(), facts)), 0);
    expect(trace.map((t) => t.outcome)).toEqual(['fails', 'takes', 'notReached']);
    expect(trace[0].tests).toEqual([{ test: rules[0].condition, holds: false, negated: false, found: 500 }]);
    expect(trace[1].candidates).toEqual([{ rep: 'R1', refused: null, figure: null, chosen: true }]);
  });

  it('takes an unknown figure for neither small nor large', () => {
    const rules = [rule('small', test('revenue', 'atMost', 100), ['R2']), rule('large', large, ['R1'])];
    const trace = traceRules(rules, allocate(rules, groundOf(field, plan(), facts)), 2);
    expect(trace.map((t) => t.outcome)).toEqual(['fails', 'fails']);
    expect(trace[0].tests[0].found).toBeNull();
  });

  it('agrees with the run, whatever the rules', () => {
    fc.assert(
      fc.property(arbitraryRules(3), fc.nat(5), (rules, account) => {
        const run = allocate(rules, groundOf(field, plan(), facts));
        const trace = traceRules(rules, run, account);
        const taker = trace.findIndex((t) => t.outcome === 'takes');
        expect(taker).toBe(run.rule[account]);
        const chosen = trace[taker]?.candidates.find((c) => c.chosen);
        expect(chosen?.rep).toBe(field.reps.code[run.rep[account]]);
        const figures = trace[taker]?.candidates.flatMap((c) =>
          c.refused === null && c.figure !== null ? [c.figure] : [],
        );
        if (chosen && chosen.figure !== null) expect(chosen.figure).toBe(Math.min(...(figures ?? [])));
      }),
    );
  });
});

describe('what would have to change', () => {
  const decided = (rep: string): PlanSnapshot => {
    const to = { account: AccountCode.parse('A0'), kind: 'lock' as const, rep: RepCode.parse(rep), reason: 'asked' };
    return unwrap(applyPatch(plan(), { ...emptyPatch(), decisions: [{ from: null, to }] }, index));
  };

  it('is nothing for the owner', () => {
    expect(waysToOwn([], allocate([], groundOf(field, plan(), facts)), 0, 0)).toEqual([{ kind: 'owns' }]);
  });

  it('is the unit, or a decision, where geography decides', () => {
    const ways = waysToOwn([], allocate([], groundOf(field, plan(), facts)), 0, 1);
    expect(ways).toEqual([
      { kind: 'moveUnit', unit: UnitCode.parse('U0'), territory: 'T1' },
      { kind: 'decide', decision: 'manual' },
      { kind: 'decide', decision: 'lock' },
    ]);
  });

  it('is the lock where one stands', () => {
    const ways = waysToOwn([], allocate([], groundOf(field, decided('R2'), facts)), 0, 0);
    expect(ways).toContainEqual({ kind: 'lift', decisions: ['lock'] });
    expect(ways).not.toContainEqual({ kind: 'decide', decision: 'manual' });
  });

  it('is the rule that took it, a later rule, or a test that failed', () => {
    const rules = [
      rule('small', test('revenue', 'atMost', 100), ['R2']),
      rule('large', large, ['R1']),
      rule('rest', { op: 'all', of: [] }, ['R2']),
    ];
    const run = allocate(rules, groundOf(field, plan(), facts));
    expect(waysToOwn(rules, run, 0, 2)).toEqual([
      { kind: 'ruleOff', rule: 'large' },
      { kind: 'ruleAbove', rule: 'rest', above: 'large' },
      { kind: 'tests', rule: 'small', tests: [expect.objectContaining({ holds: false, found: 500 })] },
      { kind: 'decide', decision: 'manual' },
      { kind: 'decide', decision: 'lock' },
    ]);
  });
});

describe('coverage', () => {
  it('points out rules that hold for nothing, and rules that those above leave nothing', () => {
    const rules = [
      rule('all', { op: 'all', of: [] }, ['R1']),
      rule('large', large, ['R2']),
      rule('none', { op: 'any', of: [] }, ['R2']),
    ];
    const ground = groundOf(field, plan(), facts);
    const run = allocate(rules, ground);
    expect(coverage(rules, run).map((line) => [line.fault, line.matches, line.taken])).toEqual([
      [null, 6, 6],
      ['shadowed', 3, 0],
      ['dead', 0, 0],
    ]);
    expect(conditionCounter(ground)(large)).toEqual({ all: 3, open: 3 });
  });

  it('points out a rule that never has a candidate; its accounts go on', () => {
    const rules = [
      rule('nobody', { op: 'all', of: [] }, ['R9']),
      rule('all', { op: 'all', of: [] }, ['R1', 'R2'], 'roundRobin'),
    ];
    const lines = coverage(rules, allocate(rules, groundOf(field, plan(), facts)));
    expect(lines.map((line) => [line.fault, line.fellThrough])).toEqual([
      ['starved', 6],
      [null, 0],
    ]);
    expect(lines[1].to).toEqual([
      { rep: 'R1', accounts: 3 },
      { rep: 'R2', accounts: 3 },
    ]);
  });
});
