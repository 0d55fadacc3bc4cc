import type { AllocationRule, RuleCandidates } from '../../model/rule';
import { type Responsibility, responsibility } from '../../planning/ownership';
import { foldWord, type RuleFacts, type RuleGround } from './facts';

/** Reps a rule may choose for an account, in the order `single` takes them; nobody is named twice. */
export type CandidatesOf = (account: number) => readonly number[];

const NOBODY: readonly number[] = [];

/**
 * Settles once what does not depend on the account, and remembers the rest by what it does depend on.
 * The reps named keep their order; all others come by code.
 */
export function candidatesOf(rule: AllocationRule, ground: RuleGround, byCode: readonly number[]): CandidatesOf {
  const from = sourceOf(rule, ground, byCode);
  const suits = suitabilityOf(rule.candidates, ground);
  const suited = new Map<number, readonly number[]>();
  return (account) => {
    const source = from(account);
    if (source.reps.length === 0) return NOBODY;
    const key = suits.key(account) * (ground.field.reps.code.length + 1) + source.key;
    let reps = suited.get(key);
    if (reps === undefined) {
      reps = source.reps.filter((rep) => suits.holds(rep, account));
      suited.set(key, reps);
    }
    return reps;
  };
}

interface Source {
  readonly key: number;
  readonly reps: readonly number[];
}

/** Where a rule's candidates for an account come from, before any of them is asked what they bring along. */
export function sourceOf(
  rule: AllocationRule,
  ground: RuleGround,
  everyone: readonly number[],
): (account: number) => Source {
  const { from, reps, teams } = rule.candidates;
  const byCode = everyone.filter((rep) => !getsNothing(rule, ground.field.reps.code[rep]));
  const { field, index, snapshot, facts } = ground;
  const allowed = new Set(byCode);
  const one = (rep: number): Source => ({ key: rep, reps: allowed.has(rep) ? [rep] : NOBODY });
  if (from === 'territoryOwner') {
    const who: Responsibility = responsibility(snapshot, index, field.reps.code.length);
    return (account) => {
      const unit = field.accounts.unit[account];
      const territory = unit < 0 ? -1 : snapshot.unitTerritory[unit];
      return one(territory < 0 ? -1 : who.repOfTerritory[territory]);
    };
  }
  if (from === 'presentOwner') return (account) => one(facts.presentOwner[account]);
  const fixed = { key: 0, reps: named() };
  return () => fixed;

  function named(): readonly number[] {
    if (from === 'reps')
      return [...new Set(reps)].flatMap((code) => index.rep.get(code) ?? []).filter((r) => allowed.has(r));
    if (from === 'everyone') return byCode;
    const wanted = new Set(teams.map(foldWord));
    return byCode.filter((rep) => wanted.has(foldWord(field.reps.team[rep])));
  }
}

function getsNothing({ choice }: AllocationRule, code: string): boolean {
  return (
    choice.by === 'weighted' && Object.entries(choice.weights).some(([rep, weight]) => rep === code && weight === 0)
  );
}

interface Suitability {
  /** Accounts with the same key suit the same reps. */
  key(account: number): number;
  holds(rep: number, account: number): boolean;
}

/** Why a rep does not suit an account, in the order asked; null = suits. */
export type Unsuitable = 'industry' | 'product' | 'need' | 'seniority';

export function unsuitable(
  { match, minSeniority }: RuleCandidates,
  facts: RuleFacts,
  words: RepWords,
  rep: number,
  account: number,
): Unsuitable | null {
  const { text, tags, reps } = facts;
  if (match.includes('industry')) {
    const industry = foldWord(text.industry.values[text.industry.of[account]]);
    if (industry === '' || !words.industries[rep].has(industry)) return 'industry';
  }
  if (match.includes('product')) {
    const products = tags.products.sets[tags.products.of[account]];
    if (!products.some((product) => words.products[rep].has(foldWord(product)))) return 'product';
  }
  if (match.includes('need')) {
    const needs = tags.needs.sets[tags.needs.of[account]];
    if (needs.length === 0 || !needs.every((need) => words.skills[rep].has(foldWord(need)))) return 'need';
  }
  // An unknown seniority is not taken for a high one.
  if (minSeniority !== null && !(reps.seniority[rep] >= minSeniority)) return 'seniority';
  return null;
}

/** What reps bring along, folded. */
export interface RepWords {
  readonly industries: readonly ReadonlySet<string>[];
  readonly products: readonly ReadonlySet<string>[];
  readonly skills: readonly ReadonlySet<string>[];
}

/** Reps do not change within a run, and every rule asks for them. */
const known = new WeakMap<RuleFacts['reps'], RepWords>();

export function repWords({ reps }: RuleFacts): RepWords {
  const words = known.get(reps) ?? foldedWords(reps);
  known.set(reps, words);
  return words;
}

function foldedWords(reps: RuleFacts['reps']): RepWords {
  const folded = (lists: readonly (readonly string[])[]) => lists.map((list) => new Set(list.map(foldWord)));
  return { industries: folded(reps.industries), products: folded(reps.products), skills: folded(reps.skills) };
}

function suitabilityOf(candidates: RuleCandidates, { facts }: RuleGround): Suitability {
  const { text, tags } = facts;
  const words = repWords(facts);
  const { match } = candidates;
  const columns = [
    { used: match.includes('industry'), of: text.industry.of, count: text.industry.values.length },
    { used: match.includes('product'), of: tags.products.of, count: tags.products.sets.length },
    { used: match.includes('need'), of: tags.needs.of, count: tags.needs.sets.length },
  ].filter((column) => column.used);
  return {
    // Numbers in a mixed radix; far below 2^53 for any workspace.
    key: (account) => columns.reduce((key, { of, count }) => key * count + of[account], 0),
    holds: (rep, account) => unsuitable(candidates, facts, words, rep, account) === null,
  };
}
