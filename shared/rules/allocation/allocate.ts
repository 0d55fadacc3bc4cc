import type { AllocationRule } from '../../model/rule';
import { accountSeconds } from '../../planning/evaluation';
import { type Chooser, chooser, DEPENDENT_CHOICES, type Load } from './choose';
import type { TestMemory } from './condition-bits';
import type { RuleGround } from './facts';
import { candidateLists, type Matching, matchRules } from './match';
import { narrowGround } from './narrow';
import { type Queue, queueOf } from './queue';
import { waysOf } from './ways';

/** What a run of the rules gives; nothing is changed by it. One entry an account. */
export interface Allocation extends Matching {
  readonly ground: RuleGround;
  readonly queue: Queue;
  /** Rep each account goes to by its rule; -1 = no rule took it. */
  readonly rep: Int32Array;
  /** Seconds a year of each rep before the choices that look at what others have. */
  readonly load: Load;
}

/**
 * Runs a list of rules over a plan. Same input, same output: accounts in the field's order, ties by order of candidates.
 *
 * First it is settled which rule takes which account. Then everybody's load is counted: what is decided, what falls back on
 * geography, and what rules give without looking at loads. Only then the choices that look at what others have are made, in
 * the field's order, so that the last account in the queue is not the only one to know how full everybody is.
 */
export function allocate(rules: readonly AllocationRule[], ground: RuleGround, memory?: TestMemory): Allocation {
  const queue = queueOf(ground);
  const matching = matchRules(rules, ground, queue, memory);
  const count = matching.rule.length;
  const start = { ...matching, ground, queue, rep: new Int32Array(count).fill(-1) };
  const allocation = { ...start, load: new Float64Array(ground.field.reps.code.length) };
  giveFixed(rules, allocation, numbersTo(count), 1);
  giveDependent(rules, allocation);
  return allocation;
}

/**
 * The run after an edit, from the one before it: only `touched` accounts go through the rules again. Round robin, weights and
 * least utilised look at what others have been given, so accounts with such a choice are all given anew; that is what such
 * an edit touches. Equal, entry by entry, to `allocate` of the new ground. `before` is left as it was.
 * @param ground the same accounts in the same order as before
 * @param touched accounts with other facts, another unit or territory, or another decision than before
 */
export function reallocate(
  rules: readonly AllocationRule[],
  before: Allocation,
  ground: RuleGround,
  touched: readonly number[],
): Allocation {
  const queue = replaced(before.queue, queueOf(ground, touched), touched);
  const old = matchRules(rules, narrowGround(before.ground, touched), narrowQueue(before.queue, touched));
  const now = matchRules(rules, narrowGround(ground, touched), narrowQueue(queue, touched));
  const rule = before.rule.slice();
  touched.forEach((account, k) => {
    rule[account] = now.rule[k];
  });
  const reach = before.reach.map((sum, at) => ({
    matches: sum.matches - old.reach[at].matches + now.reach[at].matches,
    reached: sum.reached - old.reach[at].reached + now.reach[at].reached,
    fellThrough: sum.fellThrough - old.reach[at].fellThrough + now.reach[at].fellThrough,
  }));
  const load = before.load.slice();
  giveFixed(rules, { ...before, load }, touched, -1);
  const allocation = { ground, queue, rule, reach, rep: before.rep.slice(), load };
  giveFixed(rules, allocation, touched, 1);
  giveDependent(rules, allocation);
  return allocation;
}

/** Decided, geographic and independently chosen accounts: gives them (sign 1), or takes their load back (sign -1). */
function giveFixed(
  rules: readonly AllocationRule[],
  { ground, queue, rule, rep, load }: Allocation,
  accounts: readonly number[],
  sign: 1 | -1,
): void {
  const ways = waysOf(ground.field);
  const choosers = rules.map((r) => (DEPENDENT_CHOICES.has(r.choice.by) ? null : chooser(r, ground, load, ways)));
  const candidates = candidateLists(rules, ground);
  for (const account of accounts) {
    const at = rule[account];
    const choose = at < 0 ? null : choosers[at];
    if (sign > 0 && at < 0) rep[account] = -1;
    if (sign > 0 && choose)
      rep[account] = choose.choose(account, allowed(candidates[at]?.(account), queue.barred[account]));
    if (at >= 0 && choose === null) continue;
    const owner = at < 0 ? queue.fallback[account] : rep[account];
    if (owner >= 0) load[owner] += sign * accountSeconds(ground.field, account, owner);
  }
}

/** The rest, in the field's order; works on a copy of the loads, as these are kept for the next edit. */
function giveDependent(rules: readonly AllocationRule[], { ground, queue, rule, rep, load }: Allocation): void {
  const dependent = dependentOf(rules);
  const growing = load.slice();
  const ways = waysOf(ground.field);
  const choosers = rules.map((r) => chooser(r, ground, growing, ways));
  const candidates = candidateLists(rules, ground);
  for (let i = 0; i < rule.length && dependent.includes(true); i++) {
    const at = rule[i];
    if (at < 0 || !dependent[at]) continue;
    rep[i] = choosers[at].choose(i, allowed(candidates[at]?.(i), queue.barred[i]));
    growing[rep[i]] += accountSeconds(ground.field, i, rep[i]);
  }
}

function dependentOf(rules: readonly AllocationRule[]): readonly boolean[] {
  return rules.map((rule) => rule.enabled && DEPENDENT_CHOICES.has(rule.choice.by));
}

/** How every choice of a run stood when it was an account's turn: what was given before it is noted, not chosen again. */
export function choosersAt(
  rules: readonly AllocationRule[],
  { ground, rule, rep, load }: Allocation,
  account: number,
): readonly Chooser[] {
  const dependent = dependentOf(rules);
  const growing = load.slice();
  const ways = waysOf(ground.field);
  const choosers = rules.map((r) => chooser(r, ground, growing, ways));
  for (let i = 0; i < account && dependent.includes(true); i++) {
    const at = rule[i];
    if (at < 0 || !dependent[at]) continue;
    choosers[at].note(rep[i]);
    growing[rep[i]] += accountSeconds(ground.field, i, rep[i]);
  }
  return choosers;
}

function allowed(reps: readonly number[] = [], barred: number): readonly number[] {
  return barred < 0 ? reps : reps.filter((rep) => rep !== barred);
}

function narrowQueue({ open, fallback, barred }: Queue, accounts: readonly number[]): Queue {
  return {
    open: Uint8Array.from(accounts, (i) => open[i]),
    fallback: Int32Array.from(accounts, (i) => fallback[i]),
    barred: Int32Array.from(accounts, (i) => barred[i]),
  };
}

function replaced(queue: Queue, by: Queue, accounts: readonly number[]): Queue {
  const next = { open: queue.open.slice(), fallback: queue.fallback.slice(), barred: queue.barred.slice() };
  accounts.forEach((account, k) => {
    next.open[account] = by.open[k];
    next.fallback[account] = by.fallback[k];
    next.barred[account] = by.barred[k];
  });
  return next;
}

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => i);
}
