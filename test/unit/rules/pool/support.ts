import fc from 'fast-check';
import type { PoolPolicy } from '@shared/model/policy';
import { DEFAULT_POLICY } from '@shared/rules/default-policy';
import { activityColumns, type PastClaim, type PoolHistory } from '@shared/rules/pool/history';
import { ledgerOn } from '@shared/rules/pool/ledger';
import type { PoolGround } from '@shared/rules/pool/pool-ground';
import { MINUTES_PER_DAY } from '@shared/rules/pool/time';

export const ACCOUNTS = 6;
const REPS = 3;
export const LAST_DAY = 400;

/** Index into TIERS: one key account, the rest A to C. */
export const TIERS_OF = Uint8Array.of(0, 1, 2, 3, 3, 2);

export function claimOf(part: Partial<PastClaim> = {}): PastClaim {
  return {
    id: 1,
    account: 1,
    rep: 0,
    registered: 0,
    statedEnd: null,
    assigned: null,
    firstContact: null,
    ended: null,
    ...part,
  };
}

/** Minutes of a day, at an hour. */
export function on(day: number, hour = 0): number {
  return day * MINUTES_PER_DAY + hour * 60;
}

export const policyWith = (part: Partial<PoolPolicy>): PoolPolicy => ({ ...DEFAULT_POLICY, ...part });

export const arbitraryPolicy: fc.Arbitrary<PoolPolicy> = fc.record({
  protectionDays: fc.integer({ min: 1, max: 200 }),
  claimEnd: fc.constantFrom('stated', 'policy'),
  firstContactHours: fc.integer({ min: 1, max: 72 }),
  recycleDays: fc.integer({ min: 1, max: 120 }),
  extendDays: fc.integer({ min: 0, max: 90 }),
  hardStopDays: fc.integer({ min: 1, max: 300 }),
  exemptTiers: fc.constantFrom<PoolPolicy['exemptTiers'][]>([], ['key'], ['key', 'C']),
  claimsPerDay: fc.integer({ min: 1, max: 4 }),
  heldAtMost: fc.integer({ min: 1, max: 4 }),
  coolDownDays: fc.integer({ min: 0, max: 60 }),
  warningDays: fc.integer({ min: 0, max: 20 }),
  escalateDays: fc.integer({ min: 0, max: 60 }),
});

const arbitraryMinute = fc.integer({ min: 0, max: on(LAST_DAY) });

export const arbitraryHistory: fc.Arbitrary<PoolHistory> = fc
  .record({
    claims: fc.array(
      fc.record({
        account: fc.nat(ACCOUNTS - 1),
        rep: fc.nat(REPS - 1),
        registered: arbitraryMinute,
        length: fc.option(fc.integer({ min: 0, max: 120 })),
        returnedAfter: fc.option(fc.integer({ min: 0, max: on(100) })),
      }),
      { maxLength: 25 },
    ),
    activities: fc.array(
      fc.record({ account: fc.nat(ACCOUNTS - 1), rep: fc.integer({ min: -1, max: REPS - 1 }), at: arbitraryMinute }),
      { maxLength: 60 },
    ),
  })
  .map(({ claims, activities }) => ({
    claims: claims
      .toSorted((a, b) => a.registered - b.registered)
      .map(({ length, returnedAfter, ...claim }, id) => ({
        ...claim,
        id,
        statedEnd: length === null ? null : Math.floor(claim.registered / MINUTES_PER_DAY) + length,
        assigned: claim.registered,
        firstContact: null,
        ended:
          returnedAfter === null
            ? null
            : { at: claim.registered + returnedAfter, how: 'returned' as const, reason: '' },
      })),
    activities: activityColumns(ACCOUNTS, activities),
  }));

export function poolGround(parts: Omit<PoolGround, 'ledger'>): PoolGround {
  return { ...parts, ledger: ledgerOn(parts.history, parts.field.accounts.tier, parts.policy, parts.day) };
}
