import { describe, expect, it } from 'vitest';
import { getIn, setIn } from '@/ui/form/set-in';

const tree = {
  a: {
    list: [
      [1, 2],
      [3, 4],
    ],
  },
  b: { kept: true },
};

describe('setIn', () => {
  it('replaces one leaf and shares what it does not touch', () => {
    const next = setIn(tree, ['a', 'list', 1, 0], 9) as typeof tree;
    expect(next.a.list).toEqual([
      [1, 2],
      [9, 4],
    ]);
    expect(next.b).toBe(tree.b);
    expect(tree.a.list[1][0]).toBe(3);
  });

  it('reads back what it wrote, and nothing from a path that is not there', () => {
    expect(getIn(setIn(tree, ['b', 'kept'], null), ['b', 'kept'])).toBeNull();
    expect(getIn(tree, ['c', 'd', 0])).toBeUndefined();
  });
});
