import { describe, expect, it } from 'vitest';
import { remarkSentences } from '@shared/wording/optimise-remarks';
import { heldByCaps } from '@electron/usecases/optimise/held-by-caps';

const asked = (feasible: boolean, movedShare: number, movedAccounts: number) =>
  [{ kind: 'asked' as const, feasible, figures: { movedShare, movedAccounts, largestDeviation: 0.42 } }] as const;
const NONE = { revenueShare: null, accountShare: null };

describe('caps that hold a search back', () => {
  it('are named where they are used up and the band is missed, with what to relax', () => {
    const [held] = heldByCaps({ revenueShare: 0, accountShare: null }, asked(false, 0, 0), [], 100);
    expect(held).toEqual({ code: 'capHolds', params: { share: 0, band: 0.42 } });
    expect(remarkSentences([held], [], 'en')[0].text).toMatch(/cap on revenue.*0%.*±42%/u);
    const [accounts] = heldByCaps({ revenueShare: null, accountShare: 0.1 }, asked(false, 0.5, 10), [], 100);
    expect(remarkSentences([accounts], [], 'zh-CN')[0].text).toMatch(/换人客户的上限（10%）/u);
  });

  it('are not blamed where there is room left, nothing is missed, none is set, or it is known to be too tight', () => {
    const cap = { revenueShare: 0.3, accountShare: null };
    expect(heldByCaps(cap, asked(false, 0.1, 10), [], 100)).toEqual([]);
    expect(heldByCaps(cap, asked(true, 0.3, 30), [], 100)).toEqual([]);
    expect(heldByCaps(NONE, asked(false, 0.3, 30), [], 100)).toEqual([]);
    expect(heldByCaps(cap, asked(false, 0.3, 30), [{ code: 'capTooTight' }], 100)).toEqual([]);
  });
});
