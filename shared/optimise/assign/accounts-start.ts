import type { AccountsProblem } from './accounts-problem';
import { ChangeBook } from './change-book';
import { CHOICES, reducedPrice } from './choices';

/**
 * A first assignment: locked accounts where they stay, then the others by what they have to lose, each with the cheapest rep who has room,
 * else the cheapest; where a cap forbids that, with its present one.
 */
export function accountsStart(
  p: AccountsProblem,
  choices: Int32Array,
  second: Float64Array,
  extra: number,
): Int32Array {
  const assigned = new Int32Array(p.accounts).fill(-1);
  const load = p.base.slice();
  const changes = new ChangeBook(p);
  const give = (i: number, r: number): void => {
    assigned[i] = r;
    load[r] += p.hours[i * p.reps + r];
    changes.book(i, r, 1);
  };
  const open: number[] = [];
  for (let i = 0; i < p.accounts; i++) {
    if (p.lockedTo[i] >= 0) give(i, p.lockedTo[i]);
    else if (choices[i * CHOICES] >= 0) open.push(i);
  }
  const regret = new Float64Array(p.accounts);
  for (const i of open) regret[i] = regretOf(p, choices, second, extra, i);
  open.sort((a, b) => regret[b] - regret[a] || a - b);
  for (const i of open) {
    let chosen = -1;
    for (let c = 0; c < CHOICES && chosen < 0; c++) {
      const r = choices[i * CHOICES + c];
      if (r >= 0 && load[r] + p.hours[i * p.reps + r] <= p.most[r] && changes.allows(i, -1, r)) chosen = r;
    }
    if (chosen < 0) chosen = cheapestAllowed(p, choices, changes, i);
    // Nobody may take it over any more: it stays where it is.
    if (chosen < 0) chosen = p.now[i];
    if (chosen >= 0) give(i, chosen);
  }
  return assigned;
}

function cheapestAllowed(p: AccountsProblem, choices: Int32Array, changes: ChangeBook, i: number): number {
  for (let c = 0; c < CHOICES; c++) {
    const r = choices[i * CHOICES + c];
    if (r >= 0 && changes.allows(i, -1, r)) return r;
  }
  return -1;
}

/** What an account has to lose when it does not get its first choice. */
function regretOf(p: AccountsProblem, choices: Int32Array, second: Float64Array, extra: number, i: number): number {
  const [a, b] = [choices[i * CHOICES], choices[i * CHOICES + 1]];
  if (b < 0) return Number.MAX_VALUE;
  return reducedPrice(p, second, extra, i, b) - reducedPrice(p, second, extra, i, a);
}
