import type { Loss, Refusal } from '../../model/claim';
import type { PoolPolicy } from '../../model/policy';

interface Holding {
  readonly claim: number;
  readonly rep: number;
  readonly protectedUntil: number;
  readonly hardStop: number;
  /** Never taken back for want of activity. */
  readonly exempt: boolean;
  /** Last day before it is taken back. */
  keptUntil: number;
}

/** Who holds which account by a claim while a history is replayed. Days must not go backwards. */
export class Holdings {
  readonly #policy: PoolPolicy;
  readonly #onLoss: (claim: number, day: number, loss: Loss) => void;
  readonly #byAccount = new Map<number, Holding>();
  readonly #ofRep = new Map<number, Set<number>>();
  /** Claims accepted on the rep's latest day of claiming. */
  readonly #accepted = new Map<number, { day: number; count: number }>();
  /** Last day of a loss, by "account:rep". */
  readonly #lost = new Map<string, number>();

  constructor(policy: PoolPolicy, onLoss: (claim: number, day: number, loss: Loss) => void) {
    this.#policy = policy;
    this.#onLoss = onLoss;
  }

  extend(account: number, rep: number, day: number): void {
    const held = this.#current(account, day);
    if (held?.rep !== rep) return;
    held.keptUntil = Math.min(Math.max(held.keptUntil, day + this.#policy.extendDays), held.hardStop);
  }

  giveBack(account: number, rep: number, day: number): void {
    const held = this.#current(account, day);
    if (held?.rep === rep) this.#lose(account, held, day, 'returned');
  }

  refusal(account: number, rep: number, day: number): Refusal | null {
    const held = this.#current(account, day);
    if (held?.rep === rep) return 'alreadyHeld';
    if (held && day <= held.protectedUntil) return 'protected';
    const lost = this.#lost.get(`${account}:${rep}`);
    if (lost !== undefined && day <= lost + this.#policy.coolDownDays) return 'coolDown';
    const accepted = this.#accepted.get(rep);
    if (accepted?.day === day && accepted.count >= this.#policy.claimsPerDay) return 'capDay';
    return this.heldBy(rep, day) >= this.#policy.heldAtMost ? 'capHeld' : null;
  }

  /** Asked for only after `refusal` had nothing against it. */
  take(account: number, rep: number, day: number, claim: number, exempt: boolean): void {
    const held = this.#byAccount.get(account);
    if (held) this.#lose(account, held, day, 'overtaken');
    const { protectionDays, recycleDays, hardStopDays } = this.#policy;
    const hardStop = day + hardStopDays;
    const protectedUntil = Math.min(day + protectionDays, hardStop);
    const keptUntil = Math.min(day + recycleDays, hardStop);
    this.#byAccount.set(account, { claim, rep, protectedUntil, hardStop, exempt, keptUntil });
    const accounts = this.#ofRep.get(rep) ?? new Set();
    accounts.add(account);
    this.#ofRep.set(rep, accounts);
    const accepted = this.#accepted.get(rep);
    if (accepted?.day === day) accepted.count++;
    else this.#accepted.set(rep, { day, count: 1 });
  }

  /** Two accounts turn out to be one: whoever claimed first keeps it, cool-downs of both hold. */
  merge(merged: number, survivor: number, day: number): void {
    for (const [key, lost] of [...this.#lost]) {
      const [account, rep] = key.split(':');
      if (Number(account) !== merged) continue;
      const to = `${survivor}:${rep}`;
      this.#lost.set(to, Math.max(this.#lost.get(to) ?? lost, lost));
    }
    const own = this.#current(survivor, day);
    const other = this.#current(merged, day);
    if (!other) return;
    // The hard stop is counted from the claim alone.
    if (own && own.hardStop <= other.hardStop) {
      this.#lose(merged, other, day, 'merged');
      return;
    }
    if (own) this.#lose(survivor, own, day, 'merged');
    this.#byAccount.delete(merged);
    this.#byAccount.set(survivor, other);
    this.#ofRep.get(other.rep)?.delete(merged);
    this.#ofRep.get(other.rep)?.add(survivor);
  }

  /** Accounts of a rep that count against the cap on a day. */
  heldBy(rep: number, day: number): number {
    let count = 0;
    for (const account of this.#ofRep.get(rep) ?? []) {
      const held = this.#current(account, day);
      if (held && day <= held.hardStop) count++;
    }
    return count;
  }

  /** Takes back all that has lapsed by a day. */
  settle(day: number): void {
    for (const account of [...this.#byAccount.keys()]) this.#current(account, day);
  }

  #current(account: number, day: number): Holding | null {
    const held = this.#byAccount.get(account);
    if (!held) return null;
    if (held.exempt || day <= held.keptUntil) return held;
    this.#lose(account, held, held.keptUntil + 1, held.keptUntil === held.hardStop ? 'hardStop' : 'inactive');
    return null;
  }

  #lose(account: number, held: Holding, day: number, loss: Loss): void {
    this.#byAccount.delete(account);
    this.#ofRep.get(held.rep)?.delete(account);
    this.#lost.set(`${account}:${held.rep}`, day);
    this.#onLoss(held.claim, day, loss);
  }
}
