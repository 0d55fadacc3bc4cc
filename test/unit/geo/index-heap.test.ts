import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IndexHeap } from '@shared/geo/index-heap';

it('gives items back by key, also after keys have changed', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(
      keys,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 99 })), { maxLength: 20 }),
      (start, changes) => {
        const key = Float64Array.from(start);
        const heap = new IndexHeap(key, start.length);
        for (const item of key.keys()) heap.push(item);
        for (const [which, value] of changes) {
          key[which % start.length] = value;
          heap.update(which % start.length);
        }
        const out: number[] = [];
        for (let item = heap.pop(); item >= 0; item = heap.pop()) out.push(key[item]);
        expect(out).toEqual([...key].toSorted((a, b) => a - b));
      },
    ),
  );
});
