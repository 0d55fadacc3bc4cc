import { describe, expect, it } from 'vitest';
import { accountState } from '@shared/rules/pool/account-state';
import { activityColumns } from '@shared/rules/pool/history';
import { ledgerOn } from '@shared/rules/pool/ledger';
import { type ClaimWish, mayOverride, reasonsAgainst } from '@shared/rules/pool/may-claim';
import { ACCOUNTS, claimOf, on, policyWith, TIERS_OF } from './support';

const NAMES = ['Ann', 'Bo', 'Cy'];
const NOTHING = activityColumns(ACCOUNTS, []);
const policy = policyWith({ claimsPerDay: 2, heldAtMost: 3, coolDownDays: 30 });
const free = accountState([], -1, NOTHING, 3, policy, 10);

function wish(part: Partial<ClaimWish> = {}): ClaimWish {
  const base = { rep: 0, day: 10, state: free, owner: -1, decided: false, claimsToday: 0, held: 0, lastEnd: null };
  return { ...base, ...part };
}

const codes = (part: Partial<ClaimWish>): string[] => reasonsAgainst(wish(part), policy, NAMES).map(({ code }) => code);

describe('whether a rep may claim', () => {
  it('is free to when nothing stands against it', () => {
    expect(codes({})).toEqual([]);
  });

  it('is refused at the caps and during cool-down, to the day', () => {
    expect(codes({ claimsToday: 2 })).toEqual(['pool.capDay']);
    expect(codes({ held: 3 })).toEqual(['pool.capHeld']);
    expect(codes({ lastEnd: 0, day: 30 })).toEqual(['pool.coolDown']);
    expect(codes({ lastEnd: 0, day: 31 })).toEqual([]);
  });

  it('names who protects the account and until when', () => {
    const state = accountState([claimOf({ rep: 1 })], 1, NOTHING, 3, policy, 10);
    const [reason] = reasonsAgainst(wish({ state, owner: 1 }), policy, NAMES);
    expect(reason).toEqual({ code: 'pool.protected', params: { rep: 'Bo', until: '1970-04-01' } });
    expect(mayOverride([reason])).toBe(true);
  });

  it('is not open to a claim the rep already has, nor where the plan has decided', () => {
    const state = accountState([claimOf()], 0, NOTHING, 3, policy, 10);
    expect(codes({ state, owner: 0 })).toEqual(['pool.alreadyHeld']);
    expect(mayOverride(reasonsAgainst(wish({ decided: true }), policy, NAMES))).toBe(false);
  });

  it('counts what is held: not what was given back or has lapsed', () => {
    const claims = [
      claimOf(),
      claimOf({ id: 2, account: 2, registered: on(100) }),
      claimOf({ id: 3, account: 3, registered: on(100), ended: { at: on(101), how: 'returned', reason: '' } }),
    ];
    const ledger = ledgerOn({ claims, activities: NOTHING }, TIERS_OF, policy, 101);
    expect([ledger.held(0), ledger.lastEnd(3, 0), ledger.claimsOn(0)]).toEqual([1, 101, 0]);
    ledger.add(claimOf({ id: 4, account: 4, registered: on(101, 9) }));
    expect([ledger.held(0), ledger.claimsOn(0)]).toEqual([2, 1]);
  });
});
