import { type AccountsProblem, changesHands, priceOf } from './accounts-problem';

/** Reps that an account is offered to: those cheapest for it. */
export const CHOICES = 8;

/**
 * The cheapest reps of each free account when a second of each rep costs what `second` says, `choices[account * CHOICES + i]`, -1 where
 * there are fewer; the present rep is always among them where that is possible.
 * @param extra added to the price of a change of hands
 */
export function choicesOf(p: AccountsProblem, second: Float64Array, extra: number): Int32Array {
  const choices = new Int32Array(p.accounts * CHOICES).fill(-1);
  const price = new Float64Array(CHOICES);
  for (let i = 0; i < p.accounts; i++) {
    if (p.lockedTo[i] !== -1) continue;
    const row = i * CHOICES;
    let count = 0;
    for (let r = 0; r < p.reps; r++) {
      const reduced = reducedPrice(p, second, extra, i, r);
      if (reduced === Number.POSITIVE_INFINITY || (count === CHOICES && reduced >= price[count - 1])) continue;
      if (count < CHOICES) count++;
      let at = count - 1;
      for (; at > 0 && price[at - 1] > reduced; at--) {
        price[at] = price[at - 1];
        choices[row + at] = choices[row + at - 1];
      }
      price[at] = reduced;
      choices[row + at] = r;
    }
    const now = p.present[i];
    if (now >= 0 && p.cost[i * p.reps + now] < Number.POSITIVE_INFINITY) {
      if (!choices.subarray(row, row + count).includes(now)) choices[row + count - 1] = now;
    }
  }
  return choices;
}

export function reducedPrice(p: AccountsProblem, second: Float64Array, extra: number, i: number, r: number): number {
  return priceOf(p, i, r) + second[r] * p.hours[i * p.reps + r] + (changesHands(p, i, r) ? extra : 0);
}
