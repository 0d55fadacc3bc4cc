import type { Loss, Refusal } from '../../model/claim';
import type { PoolPolicy } from '../../model/policy';
import { TIERS } from '../../model/tier';
import type { WholeHistory } from './history';
import { type Happening, happenings } from './happenings';
import { Holdings } from './holdings';
import { dayOf } from './time';

/** What became of one recorded claim, had a policy been kept to the letter. */
export interface ClaimOutcome {
  readonly refused: Refusal | null;
  /** Day since 1970-01-01 on which the account was lost again; null = never up to the end, or refused. */
  readonly lostOn: number | null;
  readonly loss: Loss | null;
}

/**
 * Replays recorded claims, activities, returns and merges as though `policy` had been in force all the time: claims are accepted or
 * refused, protection and recycling take effect by themselves. Ends that claims name, and recycling by hand, do not count.
 * Same input, same output; nothing is written.
 * @param tiers index into TIERS by account
 * @param until last day looked at
 * @param step told how far it is; may throw to stop
 * @returns one outcome a claim, in the order of `history.claims`; a claim registered after `until` is left out
 */
export function replayPolicy(
  history: WholeHistory,
  tiers: Uint8Array,
  policy: PoolPolicy,
  until: number,
  step: (done: number, total: number) => void = () => {},
): Map<number, ClaimOutcome> {
  const outcomes = new Map<number, ClaimOutcome>();
  const exempt = Uint8Array.from(TIERS, (tier) => (policy.exemptTiers.includes(tier) ? 1 : 0));
  const holdings = new Holdings(policy, (claim, lostOn, loss) => {
    outcomes.set(claim, { refused: null, lostOn, loss });
  });
  const all = happenings(history, until);
  const survivors = new Map<number, number>();
  const now = (account: number): number => {
    const survivor = survivors.get(account);
    return survivor === undefined ? account : now(survivor);
  };
  all.forEach((happening, done) => {
    step(done, all.length);
    const account = now(happening.account);
    if (happening.what !== 'merge') {
      follow({ ...happening, account }, holdings, (i) => exempt[tiers[i]] === 1, outcomes);
      return;
    }
    const into = now(happening.into);
    // Imported twice the same, or the other way round.
    if (into === account) return;
    holdings.merge(account, into, dayOf(happening.at));
    survivors.set(account, into);
  });
  holdings.settle(until);
  return outcomes;
}

function follow(
  happening: Exclude<Happening, { what: 'merge' }>,
  holdings: Holdings,
  isExempt: (account: number) => boolean,
  outcomes: Map<number, ClaimOutcome>,
): void {
  const day = dayOf(happening.at);
  const { account, rep } = happening;
  switch (happening.what) {
    case 'activity':
      holdings.extend(account, rep, day);
      break;
    case 'return':
      holdings.giveBack(account, rep, day);
      break;
    case 'claim': {
      const refused = holdings.refusal(account, rep, day);
      outcomes.set(happening.claim, { refused, lostOn: null, loss: null });
      if (refused === null) holdings.take(account, rep, day, happening.claim, isExempt(account));
    }
  }
}
