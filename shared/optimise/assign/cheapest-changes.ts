import type { AccountsProblem } from './accounts-problem';
import { ChangeBook } from './change-book';
import { reducedPrice } from './choices';

/** What would change hands if every free account went to the rep who is cheapest at these prices. */
export function cheapestChanges(p: AccountsProblem, second: Float64Array, extra: number): ChangeBook {
  const book = new ChangeBook(p);
  for (let i = 0; i < p.accounts; i++) {
    let best = p.lockedTo[i];
    let least = Number.POSITIVE_INFINITY;
    for (let r = 0; p.lockedTo[i] === -1 && r < p.reps; r++) {
      const price = reducedPrice(p, second, extra, i, r);
      if (price < least) {
        least = price;
        best = r;
      }
    }
    if (best >= 0) book.book(i, best, 1);
  }
  return book;
}
