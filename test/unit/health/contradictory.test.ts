import { describe, expect, it } from 'vitest';
import type { HealthRows } from '@shared/health/health-rows';
import { accountDetail } from '@shared/health/items';
import { concerned, healthReport } from '@shared/health/report';

/** Four accounts: one whose latest visit and sale were another rep's, one in a circle of parents, one both, one sound. */
function rows(): HealthRows {
  const ints = (...values: number[]): Int32Array => Int32Array.from(values);
  const all = ints(-1, -1, -1, -1);
  const none = ints(0, 0, 0, 0);
  return {
    asOfDay: 100,
    today: 100,
    filled: { account: ints(1, 1, 1, 1), rep: ints(), contact: ints(), opportunity: ints(), unit: ints() },
    accounts: {
      owner: ints(1, 1, 1, 1),
      activityDay: ints(90, 90, 90, 90),
      activityRep: ints(2, 1, 2, 1),
      rivalActive: none,
      saleDay: all,
      saleRep: ints(2, 0, 0, 0),
      rivalClaimant: none,
      claimants: none,
      parent: Uint8Array.of(0, 2, 2, 0),
      updateDay: all,
      source: all,
      duplicate: null,
    },
    sources: [],
  };
}

describe('contradictory owners', () => {
  it('are those of whom people see the owner differently; a family that makes no sense is no doubt of the owner', () => {
    const { figures, contradictions, sources } = healthReport(rows());
    expect(figures.contradictory).toBe(2);
    expect(figures.parts?.agreed).toBe(0.5);
    expect([...concerned(rows(), 'sum.contradictory')]).toEqual([0, 2]);
    expect(sources.at(0)?.findings).toContainEqual({ issue: 'sum.contradictory', count: 2 });
    expect(contradictions).toContainEqual({ issue: 'contradiction.parentCircle', count: 2 });
  });

  it('are listed with everything that contradicts itself in them', () => {
    const why = (at: number) => accountDetail(rows(), 'sum.contradictory', at).why;
    expect(why(0)).toEqual(['ownerNotActive', 'ownerNotSeller']);
    expect(why(2)).toEqual(['ownerNotActive', 'parentCircle']);
    expect(accountDetail(rows(), 'sum.stale', 0).why).toEqual([]);
  });
});
