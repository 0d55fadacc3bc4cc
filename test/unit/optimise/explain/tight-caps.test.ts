import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildModel } from '@shared/optimise/build-model';
import { tightCaps } from '@shared/optimise/explain/tight-caps';
import type { DisruptionCaps, Problem } from '@shared/optimise/problem';
import { seeded } from '../../support/field';
import { gridProblem, solved, stripes } from '../../support/problem';

const NO_CAPS: DisruptionCaps = { revenueShare: null, accountShare: null, handedOff: null, takenOver: null };

/** A 6 × 4 grid in three territories, of which the first has two thirds. */
function lopsided(caps: Partial<DisruptionCaps>): Problem {
  const plain = gridProblem(6, 4, 3, 1);
  const ones = new Float64Array(24).fill(1);
  const territory = Int32Array.from(plain.x, (_, u) => [0, 0, 0, 0, 1, 2][u % 6]);
  return {
    ...plain,
    goals: [{ ...plain.goals[0], values: ones }],
    startFromReference: true,
    reference: {
      territory,
      owner: territory,
      volume: ones,
      revenue: ones.map((v) => 100 * v),
      accounts: ones.map((v) => 5 * v),
      caps: { ...NO_CAPS, ...caps },
    },
  };
}

const reasons = (problem: Problem) => tightCaps(buildModel(problem));
const onlyFor = (owner: number, cap: number): Float64Array =>
  Float64Array.from([0, 1, 2], (o) => (o === owner ? cap : Number.POSITIVE_INFINITY));

describe('caps on change that balance cannot keep', () => {
  // 16 units of 24 are too many for one of three: at most 8.8 may stay, so 7.2 must go.
  it('says how much of the revenue or of the accounts must change owner', () => {
    for (const [code, caps] of [
      ['optimise.capTooTight', { revenueShare: 0.29 }],
      ['optimise.accountCapTooTight', { accountShare: 0.29 }],
    ] as const) {
      const [reason, ...others] = reasons(lopsided(caps));
      expect({ reason, others }).toMatchObject({ reason: { code, share: 0.29 }, others: [] });
      expect('least' in reason && reason.least).toBeCloseTo(0.3, 9);
    }
    expect(reasons(lopsided({ revenueShare: 0.31, accountShare: 0.31 }))).toEqual([]);
  });

  it('names the rep who must hand off more than their cap, and the one who must take over more', () => {
    expect(reasons(lopsided({ handedOff: onlyFor(0, 35) }))).toEqual([
      { code: 'optimise.handedOffTooTight', owner: 0, cap: 35, count: 36 },
    ]);
    expect(reasons(lopsided({ handedOff: onlyFor(0, 36) }))).toEqual([]);
    // Four of at least 7.2 units are there: 3.2 more, with five accounts each.
    expect(reasons(lopsided({ takenOver: onlyFor(2, 15) }))).toEqual([
      { code: 'optimise.takenOverTooTight', owner: 2, cap: 15, count: 16 },
    ]);
    expect(reasons(lopsided({ takenOver: onlyFor(2, 16) }))).toEqual([]);
  });

  it('never asks for more change than a plan in the band was found with', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 2, max: 4 }), (seed, k) => {
        const plain = gridProblem(8, 5, k, seed);
        const random = seeded(seed + 7);
        const owner = stripes(plain, 8).map((t, u) => (u === 0 ? -1 : t));
        const of = (): Float64Array => Float64Array.from(plain.x, () => Math.floor(random() * 9));
        const reference = { territory: owner, owner, volume: of(), revenue: of(), accounts: of(), caps: NO_CAPS };
        const problem = { ...plain, reference, startFromReference: true };
        const result = solved(problem, { kind: 'steps', steps: 8_000 });
        if (!result.feasible) return;
        const none = new Float64Array(k);
        const caps = { revenueShare: 0, accountShare: 0, handedOff: none, takenOver: none };
        const moved = (u: number): boolean => owner[u] >= 0 && result.assigned[u] !== owner[u];
        const sum = (v: Float64Array, when: (u: number) => boolean): number =>
          v.reduce((total, x, u) => total + (when(u) ? x : 0), 0);
        for (const reason of reasons({ ...problem, reference: { ...reference, caps } })) {
          if ('count' in reason) {
            const is = reason.code === 'optimise.handedOffTooTight' ? owner : result.assigned;
            const changed = sum(reference.accounts, (u) => moved(u) && is[u] === reason.owner);
            expect(changed).toBeGreaterThanOrEqual(reason.count);
          } else {
            const values = reason.code === 'optimise.capTooTight' ? reference.revenue : reference.accounts;
            expect(sum(values, moved) / sum(values, () => true)).toBeGreaterThanOrEqual(reason.least - 1e-9);
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
