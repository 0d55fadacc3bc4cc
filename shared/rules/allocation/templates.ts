import type { Rep } from '../../model/rep';
import type { AllocationRule, RuleCondition, RuleTest } from '../../model/rule';
import { RepCode } from '../../model/ids';

/** The eight classical methods of dividing accounts. */
export const RULE_TEMPLATES = [
  'region',
  'importance',
  'industry',
  'product',
  'expertise',
  'need',
  'rotation',
  'performance',
] as const;
export type RuleTemplate = (typeof RULE_TEMPLATES)[number];

/** What a template is fitted to. */
export interface TemplateGround {
  readonly reps: readonly Pick<Rep, 'code' | 'seniority' | 'performance'>[];
  /** Region with most accounts; null = nothing is placed. */
  readonly largestRegion: string | null;
}

export type RuleBody = Pick<AllocationRule, 'condition' | 'candidates' | 'choice'>;

const NOBODY_NAMED = { reps: [], teams: [] };
const BY = (by: AllocationRule['choice']['by']): AllocationRule['choice'] => ({ by, weights: {} });

/**
 * A rule that divides by one method, fitted to the field and complete: it can be run as it is.
 * `region`: who lives nearest, in the largest region. `importance`: key accounts to senior reps. `industry`, `product`, `need`:
 * to those who sell it or have the skill. `expertise`: valuable accounts to those who know industry and product. `rotation`:
 * accounts nobody serves, in turn. `performance`: growing markets, more of them to whoever sells better.
 */
export function templateRule(template: RuleTemplate, ground: TemplateGround): RuleBody {
  const everyone = (
    match: AllocationRule['candidates']['match'] = [],
    minSeniority: number | null = null,
  ): AllocationRule['candidates'] => ({ from: 'everyone', ...NOBODY_NAMED, match, minSeniority });
  switch (template) {
    case 'region':
      return {
        condition: ground.largestRegion === null ? EVERY : all(ask('region', 'oneOf', ground.largestRegion)),
        candidates: everyone(),
        choice: BY('nearestHome'),
      };
    case 'importance':
      return {
        condition: all(ask('tier', 'oneOf', 'key')),
        candidates: everyone([], seniorLevel(ground)),
        choice: BY('leastUtilised'),
      };
    case 'industry':
      return {
        condition: all(not(ask('industry', 'empty'))),
        candidates: everyone(['industry']),
        choice: BY('nearestHome'),
      };
    case 'product':
      return {
        condition: all(not(ask('products', 'empty'))),
        candidates: everyone(['product']),
        choice: BY('nearestHome'),
      };
    case 'expertise':
      return {
        condition: all(ask('tier', 'oneOf', 'key', 'A'), not(ask('industry', 'empty'))),
        candidates: everyone(['industry', 'product']),
        choice: BY('bestPerformance'),
      };
    case 'need':
      return {
        condition: all(not(ask('needs', 'empty'))),
        candidates: everyone(['need']),
        choice: BY('leastUtilised'),
      };
    case 'rotation':
      return { condition: all(ask('presentOwner', 'empty')), candidates: everyone(), choice: BY('roundRobin') };
    case 'performance':
      return {
        condition: all(ask('maturity', 'oneOf', 'growth')),
        candidates: everyone(),
        choice: { by: 'weighted', weights: performanceWeights(ground) },
      };
  }
}

/** Both methods at once: every condition must hold, and candidates must bring along what either asks; the choice is the second's. */
export function combined(first: RuleBody, second: RuleBody): RuleBody {
  const { candidates: a } = first;
  const { candidates: b } = second;
  const levels = [a.minSeniority, b.minSeniority].filter((level) => level !== null);
  return {
    condition: { op: 'all', of: [...partsOf(first.condition), ...partsOf(second.condition)] },
    candidates: {
      ...(a.from === 'everyone' ? b : a),
      match: [...new Set([...a.match, ...b.match])],
      minSeniority: levels.length === 0 ? null : Math.max(...levels),
    },
    choice: second.choice,
  };
}

function partsOf(condition: RuleCondition): readonly RuleCondition[] {
  return condition.op === 'all' ? condition.of : [condition];
}

const EVERY: RuleCondition = { op: 'all', of: [] };

function all(...of: RuleCondition[]): RuleCondition {
  return { op: 'all', of };
}

function not(of: RuleCondition): RuleCondition {
  return { op: 'not', of };
}

function ask(field: RuleTest['field'], is: RuleTest['is'], ...value: string[]): RuleTest {
  return { op: 'test', field, is, value };
}

/** The level that about a third of the reps have; null where seniority is not known. */
function seniorLevel({ reps }: TemplateGround): number | null {
  const levels = reps.flatMap((rep) => rep.seniority ?? []).toSorted((a, b) => b - a);
  return levels.at(Math.floor((levels.length - 1) / 3)) ?? null;
}

/** Performance in tens of percent of the mean, so that the weights can be read; at least 1. */
function performanceWeights({ reps }: TemplateGround): Record<RepCode, number> {
  const known = reps.flatMap(({ code, performance }) => (performance === null ? [] : [{ code, performance }]));
  const mean = known.reduce((sum, rep) => sum + rep.performance, 0) / known.length;
  if (!(mean > 0)) return {};
  return Object.fromEntries(
    known.map(({ code, performance }) => [RepCode.parse(code), Math.max(1, Math.round((10 * performance) / mean))]),
  );
}
