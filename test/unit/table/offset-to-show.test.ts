import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetToShow } from '@/ui/table/offset-to-show';

const rowHeight = 26;

describe('a row brought into view', () => {
  it('is seen whole, with no row half below the head', () => {
    const view = fc.record({
      index: fc.nat(5000),
      top: fc.integer({ min: 0, max: 200_000 }),
      room: fc.integer({ min: rowHeight, max: 1200 }),
    });
    fc.assert(
      fc.property(view, ({ index, top, room }) => {
        const offset = offsetToShow(index, { top, room, rowHeight });
        const [start, end] = [index * rowHeight, (index + 1) * rowHeight];
        expect(start).toBeGreaterThanOrEqual(offset ?? top);
        expect(end).toBeLessThanOrEqual((offset ?? top) + room);
        if (offset !== null) expect(offset % rowHeight).toBe(0);
      }),
    );
  });

  it('does not move what is seen already, and goes no further than it must', () => {
    expect(offsetToShow(10, { top: 100, room: 400, rowHeight })).toBeNull();
    expect(offsetToShow(2, { top: 100, room: 400, rowHeight })).toBe(52);
    // 15 whole rows in 400 pixels: the 21st is the last of them.
    expect(offsetToShow(20, { top: 100, room: 400, rowHeight })).toBe(6 * rowHeight);
  });

  it('comes in at the head where there is no room for a whole row', () => {
    expect(offsetToShow(9, { top: 0, room: 10, rowHeight })).toBe(9 * rowHeight);
  });
});
