import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnoverByHolder, UNIT_DIFFERENCES, unitDifferences } from '@shared/planning/plan-difference';

const holder = fc.constantFrom('A', 'B', 'C', null);
const pairs = fc.array(fc.tuple(holder, holder), { maxLength: 40 });

function named(before: readonly (string | null)[], after: readonly (string | null)[], focus: string | null) {
  return [...unitDifferences(before, after, focus)].map((k) => UNIT_DIFFERENCES[k]);
}

describe('the difference between two plans', () => {
  it('shows nothing gained or lost between a plan and itself', () => {
    fc.assert(
      fc.property(fc.array(holder), fc.constantFrom('A', null), (same, focus) => {
        expect(named(same, same, focus).filter((d) => d !== 'kept' && d !== 'elsewhere')).toEqual([]);
      }),
    );
  });

  it('turns gained into lost when the plans are exchanged', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('A', 'B', null), (list, focus) => {
        const before = list.map(([b]) => b);
        const after = list.map(([, a]) => a);
        const back = { gained: 'lost', lost: 'gained', kept: 'kept', changed: 'changed', elsewhere: 'elsewhere' };
        expect(named(after, before, focus)).toEqual(named(before, after, focus).map((d) => back[d]));
      }),
    );
  });

  it('counts, over all holders, every change once as gained and once as lost', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const before = list.map(([b]) => b);
        const after = list.map(([, a]) => a);
        const turnover = turnoverByHolder(before, after);
        for (const focus of ['A', 'B', 'C']) {
          const own = named(before, after, focus).filter((d) => d === 'gained' || d === 'lost').length;
          expect(turnover.get(focus) ?? 0).toBe(own);
        }
      }),
    );
  });
});
