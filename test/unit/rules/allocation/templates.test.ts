import { describe, expect, it } from 'vitest';
import { RepCode } from '@shared/model/ids';
import { AllocationRule } from '@shared/model/rule';
import { emptySnapshot } from '@shared/planning/snapshot';
import { allocate } from '@shared/rules/allocation/allocate';
import { combined, RULE_TEMPLATES, templateRule } from '@shared/rules/allocation/templates';
import { gridField, seeded } from '../../support/field';
import { factsFor, groundOf } from '../../support/rules';

const field = gridField({ units: 12, accounts: 200, reps: 6 }, seeded(5));
const ground = groundOf(field, emptySnapshot(field), factsFor(field, seeded(6)));
const reps = field.reps.code.map((code, r) => ({
  code: RepCode.parse(code),
  seniority: r,
  performance: 80 + 10 * r,
}));
const known = { reps, largestRegion: field.units.region[0] };

describe('the eight classical methods', () => {
  it.each(RULE_TEMPLATES)('%s makes a whole rule that can be run as it is', (template) => {
    const rule = AllocationRule.parse({
      ...templateRule(template, known),
      key: 'K',
      name: template,
      note: '',
      enabled: true,
    });
    expect(allocate([rule], ground).reach).toHaveLength(1);
  });

  it('combine: what both ask must hold, of the account and of the rep', () => {
    const both = combined(templateRule('importance', known), templateRule('industry', known));
    expect(both.candidates).toMatchObject({ match: ['industry'], minSeniority: 4 });
    const rule = (body: typeof both): AllocationRule =>
      AllocationRule.parse({ ...body, key: 'K', name: 'K', note: '', enabled: true });
    const taken = (body: typeof both): Set<number> =>
      new Set([...allocate([rule(body)], ground).rule.entries()].flatMap(([i, at]) => (at === 0 ? [i] : [])));
    const [first, second] = [templateRule('importance', known), templateRule('industry', known)].map(taken);
    for (const account of taken(both)) expect(first.has(account) && second.has(account)).toBe(true);
  });

  it('weighs by performance around 10, and asks a seniority a third of the reps have', () => {
    expect(Object.values(templateRule('performance', known).choice.weights)).toEqual([8, 9, 10, 10, 11, 12]);
    expect(templateRule('importance', { reps: [], largestRegion: null }).candidates.minSeniority).toBeNull();
  });
});
