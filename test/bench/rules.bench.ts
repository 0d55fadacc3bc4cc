import type { AllocationRule, RuleCondition, RuleTest } from '@shared/model/rule';
import { unwrap } from '@shared/model/result';
import { createTerritoryPatch, newTerritory } from '@shared/planning/edits';
import type { Field } from '@shared/planning/field';
import { applyPatch } from '@shared/planning/patch';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { allocate, reallocate } from '@shared/rules/allocation/allocate';
import { conditionCounter } from '@shared/rules/allocation/condition-counter';
import type { RuleGround } from '@shared/rules/allocation/facts';
import { traceRules } from '@shared/rules/allocation/trace';
import { waysToOwn } from '@shared/rules/allocation/ways-to-own';
import { gridField, seeded } from '../unit/support/field';
import { factsFor, INDUSTRIES, NEEDS, PRODUCTS } from '../unit/support/rules';
import { type BenchReport, type BenchRow, machine, percentile, round, timed } from './lib/report';

const UNITS = 2900;
const ACCOUNTS = 100_000;
const REPS = 60;
const RULES = 50;
const CASE = `${ACCOUNTS}x${RULES}`;

/** Rules over a large field, against one plain pass over the arrays they read. */
export function run(): Promise<BenchReport> {
  const field = gridField({ units: UNITS, accounts: ACCOUNTS, reps: REPS }, seeded(3));
  const snapshot = divided(field);
  const ground: RuleGround = { field, index: indexField(field), snapshot, facts: factsFor(field, seeded(4)) };
  const rules = manyRules();
  const whole = timed(7, () => allocate(rules, ground));
  const before = allocate(rules, ground);
  const random = seeded(9);
  const touched = timed(30, () => reallocate(rules, before, ground, [Math.floor(random() * ACCOUNTS)]));
  const still = rules.map((rule): AllocationRule => ({ ...rule, choice: { by: 'nearestHome', weights: {} } }));
  const settled = allocate(still, ground);
  const alone = timed(30, () => reallocate(still, settled, ground, [Math.floor(random() * ACCOUNTS)]));
  const account = (): number => Math.floor(random() * ACCOUNTS);
  const explained = timed(10, () => traceRules(rules, before, account()));
  const after = timed(10, () => {
    const one = account();
    const run = reallocate(still, settled, ground, [one]);
    traceRules(still, run, one);
  });
  const asked = timed(10, () => waysToOwn(rules, before, account(), Math.floor(random() * REPS)));
  const counted = countWhileTyping(ground);
  let sink = 0;
  const plain = timed(20, () => {
    sink += plainPass(ground);
  });
  const row = (what: string, times: readonly number[]): BenchRow => ({
    case: CASE,
    what,
    seconds: round(percentile(times, 0.5) / 1000, 4),
    plainSeconds: round(percentile(plain, 0.5) / 1000, 5),
    ratio: round(percentile(times, 0.5) / percentile(plain, 0.5), 2),
    ratioOf: 'time to one plain pass over the same arrays',
    taken: before.rule.filter((at) => at >= 0).length,
  });
  if (Number.isNaN(sink)) throw new Error('the plain pass read nothing');
  return Promise.resolve({
    bench: 'rules',
    machine: machine(),
    rows: [
      row('whole run', whole),
      row('edit of one account, choices that look at loads', touched),
      row('edit of one account, choices that look at no loads', alone),
      row('explanation of one account', explained),
      row('edit of one account and its explanation, choices that look at no loads', after),
      row('counter-question about one account', asked),
      row('count of a condition of twenty tests, opened', counted.opened),
      row('count of a condition of twenty tests, a further letter of a word', counted.letters),
      row('count of a condition of twenty tests, a further digit of a figure', counted.digits),
    ],
  });
}

/** Twenty tests, every account's code among them: counted once whole, then after each key that changes one of the tests. */
function countWhileTyping(ground: RuleGround) {
  const tests = manyRules().slice(0, 8);
  const heavy = (word: string, figure: number): RuleCondition => ({
    op: 'any',
    of: [
      ...tests.map(({ condition }) => condition),
      { op: 'not', of: ask('maturity', 'oneOf', 'mature', 'declining') },
      { op: 'all', of: [ask('code', 'contains', word), ask('revenue', 'atLeast', figure)] },
    ],
  });
  const opened = timed(5, () => conditionCounter(ground)(heavy('A', 1)));
  const count = conditionCounter(ground);
  count(heavy('A', 1));
  return {
    opened,
    letters: timed(30, (run) => count(heavy(`A${run}`, 1))),
    digits: timed(30, (run) => count(heavy('A', 2 + run))),
  };
}

function ask(field: RuleTest['field'], is: RuleTest['is'], ...value: (string | number)[]): RuleTest {
  return { op: 'test', field, is, value };
}

function divided(field: Field): PlanSnapshot {
  const index = indexField(field);
  const size = Math.ceil(UNITS / REPS);
  let snapshot = emptySnapshot(field);
  for (let t = 0; t < REPS; t++) {
    const units = Array.from({ length: Math.min(size, UNITS - t * size) }, (_, k) => t * size + k);
    const patch = createTerritoryPatch(field, snapshot, newTerritory(`T${t}`, `T${t}`, `R${t}`), units);
    snapshot = unwrap(applyPatch(snapshot, patch, index));
  }
  return snapshot;
}

/** Two or three questions each, none like another; every way to choose in turn. Most of the queue is taken by one of them. */
function manyRules(): AllocationRule[] {
  const random = seeded(8);
  const one = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)];
  const choices = ['single', 'roundRobin', 'leastUtilised', 'nearestHome', 'bestPerformance', 'weighted'] as const;
  return Array.from({ length: RULES }, (_, k): AllocationRule => {
    const condition: RuleCondition = {
      op: 'all',
      of: [
        ask('revenue', 'between', k * 18, k * 18 + 60 + Math.floor(random() * 40)),
        {
          op: 'any',
          of: [
            ask('industry', 'contains', one(INDUSTRIES.slice(1)), one(INDUSTRIES.slice(1))),
            ask('products', 'anyOf', one(PRODUCTS)),
          ],
        },
        { op: 'not', of: ask('needs', 'allOf', one(NEEDS), one(NEEDS)) },
      ],
    };
    return {
      key: `K${k}`,
      name: `Rule ${k}`,
      note: '',
      enabled: true,
      condition,
      candidates: {
        from: k % 4 === 0 ? 'territoryOwner' : 'everyone',
        reps: [],
        teams: [],
        match: k % 3 === 0 ? ['product'] : [],
        minSeniority: k % 5 === 0 ? 3 : null,
      },
      choice: { by: choices[k % choices.length], weights: {} },
    };
  });
}

function plainPass({ field, facts }: RuleGround): number {
  const { accounts } = field;
  let sum = 0;
  for (let i = 0; i < ACCOUNTS; i++) {
    sum += accounts.unit[i] + accounts.serviceSeconds[i] + accounts.tier[i];
    sum += facts.text.industry.of[i] + facts.tags.products.of[i] + facts.tags.needs.of[i] + facts.presentOwner[i];
    const revenue = facts.figures.revenue[i];
    if (revenue > 0) sum += revenue;
  }
  return sum;
}
