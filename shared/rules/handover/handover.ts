import type { HandoverSettings, OpenDeals } from '../../model/handover';
import { DAY_MS } from '../../model/day';

/** An open opportunity of an account that changes owner. Money in minor units. */
export interface Deal {
  readonly code: string;
  readonly name: string;
  readonly amount: number | null;
  readonly probability: number | null;
  readonly expectedClose: string | null;
  /** Code of its rep; null = the account's. */
  readonly rep: string | null;
}

export interface HandedDeal extends Deal {
  /** What the policy makes of it. */
  readonly how: OpenDeals;
  /** Last day it stays with the former owner; null = it goes along at once, or stays until it is closed. */
  readonly until: string | null;
}

/** The first thing to do about an account; `code` is a message key below `handover.step.`. */
export interface NextStep {
  readonly code: 'introduce' | 'closeDeal' | 'followUp' | 'followUpNow';
  readonly params: Readonly<Record<string, string | number>>;
  /** By when. */
  readonly by: string;
}

export interface MovingAccount {
  /** Codes of the reps; null = the pool. */
  readonly from: string | null;
  readonly to: string | null;
  readonly deals: readonly Deal[];
  /** ISO day of the last activity. */
  readonly lastActivity: string | null;
  /** Visits a year that its tier and market want. */
  readonly visits: number;
}

export interface Handover {
  readonly deals: readonly HandedDeal[];
  /** Last day anything of it stays with the former owner; 'openEnd' = until the last deal is closed. */
  readonly until: string;
  readonly next: NextStep;
}

/** Days a new owner has to introduce themselves. */
const INTRODUCE_DAYS = 7;
const DAYS_PER_YEAR = 365;

/** How one account is handed over under the policy. @param effective YYYY-MM-DD, the day the new owner begins */
export function handOver(account: MovingAccount, policy: HandoverSettings, effective: string): Handover {
  const deals = account.deals.map((deal) => ({ ...deal, ...fateOf(deal, account, policy, effective) }));
  const ends = deals.flatMap(({ how, until }) =>
    how === 'exempt' && until === null ? ['openEnd' as const] : (until ?? []),
  );
  const until = ends.includes('openEnd') ? 'openEnd' : ends.reduce((a, b) => (a > b ? a : b), effective);
  return { deals, until, next: nextStep(account, deals, effective) };
}

/** Only what the former owner works on can stay with them; from the pool nothing can. */
function fateOf(
  { rep, probability }: Deal,
  { from }: MovingAccount,
  { openDeals, holdoutDays, leastProbability }: HandoverSettings,
  effective: string,
): Pick<HandedDeal, 'how' | 'until'> {
  const theirs = from !== null && (rep === null || rep === from);
  const unlikely = probability !== null && probability < leastProbability;
  if (!theirs || unlikely || openDeals === 'now') return { how: 'now', until: null };
  return openDeals === 'exempt'
    ? { how: 'exempt', until: null }
    : { how: 'holdout', until: plus(effective, holdoutDays) };
}

/** A deal that goes along and closes soonest, else a visit that is due, else getting to know each other. */
function nextStep({ lastActivity, visits }: MovingAccount, deals: readonly HandedDeal[], effective: string): NextStep {
  const taken = deals
    .filter(({ how, expectedClose }) => how === 'now' && expectedClose !== null)
    .toSorted((a, b) => ((a.expectedClose ?? '') < (b.expectedClose ?? '') ? -1 : 1))
    .at(0);
  if (taken?.expectedClose) return { code: 'closeDeal', params: { deal: taken.name }, by: taken.expectedClose };
  if (lastActivity !== null && visits > 0) {
    const due = plus(lastActivity, Math.round(DAYS_PER_YEAR / visits));
    return due <= effective
      ? { code: 'followUpNow', params: { since: lastActivity }, by: effective }
      : { code: 'followUp', params: {}, by: due };
  }
  return { code: 'introduce', params: {}, by: plus(effective, INTRODUCE_DAYS) };
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
