import type { DryEffect } from '../../model/claim';
import type { PoolPolicy } from '../../model/policy';
import { firstContact } from './contact-due';
import type { PastClaim, WholeHistory } from './history';
import { type ClaimOutcome, replayPolicy } from './replay';
import { dayOf, endOfDay } from './time';

export function isLoss(effect: DryEffect): boolean {
  return effect === 'lost' || effect === 'sooner' || effect === 'refused';
}

export interface DryLine {
  readonly claim: PastClaim;
  readonly effect: DryEffect;
  readonly present: ClaimOutcome;
  readonly candidate: ClaimOutcome;
  /** What the rep sold to the account in periods that ended after the day on which the two policies part; currency units. */
  readonly sales: number;
}

/** Totals of one policy over the whole history. */
export interface DryTotals {
  readonly claims: number;
  readonly refused: number;
  readonly inactive: number;
  readonly hardStop: number;
  readonly overtaken: number;
  /** First contacts made late or missed. */
  readonly lateContacts: number;
}

export interface DryRun {
  readonly lines: readonly DryLine[];
  readonly present: DryTotals;
  readonly candidate: DryTotals;
}

export interface SaleOnRecord {
  readonly account: number;
  readonly rep: number;
  /** Last day of its period, in days since 1970-01-01. */
  readonly day: number;
  readonly amount: number;
}

export interface DryRunInput {
  readonly history: WholeHistory;
  readonly sales: readonly SaleOnRecord[];
  /** Index into TIERS by account. */
  readonly tiers: Uint8Array;
  /** Last day looked at. */
  readonly until: number;
}

/** Both policies over the same history, and every claim that fares differently. @param step told how far it is; may throw to stop */
export function dryRun(
  input: DryRunInput,
  present: PoolPolicy,
  candidate: PoolPolicy,
  step: (done: number, total: number) => void = () => {},
): DryRun {
  const { history, tiers, until } = input;
  const was = replayPolicy(history, tiers, present, until, (done, total) => step(done, total * 2));
  const is = replayPolicy(history, tiers, candidate, until, (done, total) => step(total + done, total * 2));
  const sold = salesBy(input.sales);
  const lines = history.claims.flatMap((claim): DryLine[] => {
    const [before, after] = [was.get(claim.id), is.get(claim.id)];
    if (!before || !after) return [];
    const effect = effectOf(before, after);
    if (effect === null) return [];
    const parting = Math.min(before.lostOn ?? until, after.lostOn ?? until);
    const from = before.refused === null && after.refused === null ? parting : dayOf(claim.registered);
    const sales = (sold.get(`${claim.account}:${claim.rep}`) ?? []).reduce(
      (sum, { day, amount }) => (day > from && day <= until ? sum + amount : sum),
      0,
    );
    return [{ claim, effect, present: before, candidate: after, sales }];
  });
  return { lines, present: totals(input, was, present), candidate: totals(input, is, candidate) };
}

function effectOf(before: ClaimOutcome, after: ClaimOutcome): DryEffect | null {
  if (before.refused !== null && after.refused !== null) return null;
  if (after.refused !== null) return 'refused';
  if (before.refused !== null) return 'allowed';
  if (before.lostOn === after.lostOn) return null;
  if (before.lostOn === null) return 'lost';
  if (after.lostOn === null) return 'kept';
  return after.lostOn < before.lostOn ? 'sooner' : 'later';
}

function totals(
  { history, until }: DryRunInput,
  outcomes: ReadonlyMap<number, ClaimOutcome>,
  policy: PoolPolicy,
): DryTotals {
  const all = [...outcomes.values()];
  const count = (is: (outcome: ClaimOutcome) => boolean): number => all.filter(is).length;
  const contacts = history.claims.filter((claim) => {
    const contact = firstContact(claim, history.activities, policy, endOfDay(until));
    return contact?.state === 'late' || contact?.state === 'missed';
  });
  return {
    claims: all.length,
    refused: count(({ refused }) => refused !== null),
    inactive: count(({ loss }) => loss === 'inactive'),
    hardStop: count(({ loss }) => loss === 'hardStop'),
    overtaken: count(({ loss }) => loss === 'overtaken'),
    lateContacts: contacts.length,
  };
}

function salesBy(sales: readonly SaleOnRecord[]): Map<string, SaleOnRecord[]> {
  const by = new Map<string, SaleOnRecord[]>();
  for (const sale of sales) {
    const key = `${sale.account}:${sale.rep}`;
    const known = by.get(key);
    if (known) known.push(sale);
    else by.set(key, [sale]);
  }
  return by;
}
