import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderByScore } from '@shared/rules/order-by-score';

const score = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.constantFrom(0, 0.5, 1),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
);

it('orders as a comparing sort does, equal scores as they stand', () => {
  fc.assert(
    fc.property(fc.array(score, { maxLength: 200 }), (given) => {
      const scores = Float64Array.from(given);
      const expected = given.map((_, i) => i).toSorted((a, b) => scores[b] - scores[a] || a - b);
      expect([...orderByScore(scores)]).toEqual(expected);
    }),
  );
});
