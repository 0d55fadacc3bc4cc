import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountState } from '@shared/rules/pool/account-state';
import { claimState, keptUntil } from '@shared/rules/pool/claim-state';
import { activityColumns } from '@shared/rules/pool/history';
import { ACCOUNTS, arbitraryPolicy, claimOf, on, policyWith } from './support';

const NOTHING = activityColumns(ACCOUNTS, []);
const C = 3;
const KEY = 0;
const policy = policyWith({ protectionDays: 90, recycleDays: 60, extendDays: 30, hardStopDays: 180, warningDays: 7 });
const days = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 });

describe('the day an account is taken back', () => {
  it('is D days after the claim without activity', () => {
    expect(keptUntil(100, [], policy)).toBe(160);
  });

  it('moves to activity + E where that is later, and stays where it is not', () => {
    expect(keptUntil(100, [110], policy)).toBe(160);
    expect(keptUntil(100, [110, 150], policy)).toBe(180);
  });

  it('is never put off by fewer activities, nor past claim + M', () => {
    fc.assert(
      fc.property(fc.nat(400), days, fc.nat(400), arbitraryPolicy, (claimed, some, more, any) => {
        const before = keptUntil(claimed, some, any);
        const after = keptUntil(claimed, [...some, more], any);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after).toBeLessThanOrEqual(claimed + any.hardStopDays);
      }),
    );
  });
});

describe('a claim on a day', () => {
  it('protects, is kept, and may be taken back', () => {
    const active = activityColumns(ACCOUNTS, [
      { account: 1, rep: 0, at: on(40) },
      { account: 1, rep: 0, at: on(80) },
    ]);
    const at = (day: number) => claimState(claimOf(), active, C, policy, day);
    expect(at(90)).toMatchObject({ state: 'protected', protectedUntil: 90, keptUntil: 110 });
    expect(at(91)).toMatchObject({ state: 'kept' });
    expect(at(111)).toMatchObject({ state: 'recyclable', because: 'inactive' });
  });

  it('warns ahead of losing the account before it warns of losing protection', () => {
    const soon = claimState(claimOf(), NOTHING, C, policy, 55);
    expect(soon.warning).toEqual({ what: 'recycle', until: 60, days: 5 });
    const active = activityColumns(ACCOUNTS, [{ account: 1, rep: 0, at: on(84) }]);
    expect(claimState(claimOf(), active, C, policy, 85).warning).toEqual({ what: 'protection', until: 90, days: 5 });
    expect(claimState(claimOf(), active, C, policy, 70).warning).toBeNull();
  });

  it('is over at the hard stop however busy its rep', () => {
    const busy = activityColumns(
      ACCOUNTS,
      Array.from({ length: 200 }, (_, day) => ({ account: 1, rep: 0, at: on(day) })),
    );
    expect(claimState(claimOf(), busy, C, policy, 180).state).toBe('kept');
    expect(claimState(claimOf(), busy, C, policy, 181)).toMatchObject({ state: 'recyclable', because: 'hardStop' });
    expect(claimState(claimOf(), busy, KEY, policy, 181)).toMatchObject({ state: 'over', keptUntil: null });
  });

  it('is not kept alive by what others do there, nor by what comes later', () => {
    const others = activityColumns(ACCOUNTS, [
      { account: 1, rep: 1, at: on(50) },
      { account: 1, rep: 0, at: on(70) },
    ]);
    expect(claimState(claimOf(), others, C, policy, 61).state).toBe('recyclable');
  });

  it('ends when its record says so, unless the policy alone counts', () => {
    const stated = claimOf({ statedEnd: 20 });
    expect(claimState(stated, NOTHING, C, policy, 21).state).toBe('kept');
    expect(claimState(stated, NOTHING, C, policyWith({ claimEnd: 'policy' }), 21).state).toBe('protected');
  });
});

describe('an account on a day', () => {
  it('is protected by the claim registered first, and tells the other', () => {
    const claims = [claimOf(), claimOf({ id: 2, rep: 1, registered: on(10) })];
    const state = accountState(claims, 0, NOTHING, C, policy, 20);
    expect(state).toMatchObject({ state: 'protected', by: { claim: { id: 1 } }, rivals: [{ claim: { id: 2 } }] });
  });

  it('is in the pool when nobody owns it and no claim protects it', () => {
    const returned = claimOf({ ended: { at: on(5), how: 'returned', reason: 'not ours' } });
    expect(accountState([returned], -1, NOTHING, C, policy, 6).state).toBe('pool');
    expect(accountState([returned], -1, NOTHING, C, policy, 4).state).toBe('protected');
    expect(accountState([], -1, NOTHING, C, policy, 6).state).toBe('pool');
    expect(accountState([], 2, NOTHING, C, policy, 6).state).toBe('owned');
  });

  it('may be taken back only from the rep the plan gives it to', () => {
    expect(accountState([claimOf()], 0, NOTHING, C, policy, 61).state).toBe('recyclable');
    expect(accountState([claimOf()], 2, NOTHING, C, policy, 61).state).toBe('owned');
  });
});
