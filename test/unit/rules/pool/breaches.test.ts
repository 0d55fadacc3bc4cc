import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AccountCode, RepCode } from '@shared/model/ids';
import { indexField } from '@shared/planning/snapshot';
import { breaches } from '@shared/rules/pool/breaches';
import type { Guards } from '@shared/rules/pool/guards';
import { gridField, seeded } from '../../support/field';

const index = indexField(gridField({ units: 4, accounts: 12, reps: 3 }, seeded(3)));
const free: Guards = {
  protections: [],
  resting: [],
  held: new Int32Array(3),
  today: new Int32Array(3),
  limits: { claimsPerDay: 100, heldAtMost: 100 },
};
const byHand = (account: number, rep: number) => ({
  from: null,
  to: {
    account: AccountCode.parse(`A${account}`),
    kind: 'manual' as const,
    rep: rep < 0 ? null : RepCode.parse(`R${rep}`),
    reason: '',
  },
});
const owners = fc.array(fc.integer({ min: -1, max: 2 }), { minLength: 12, maxLength: 12 });

describe('breaches', () => {
  it('are just the protected accounts that change hands and do not come to their claimant', () => {
    fc.assert(
      fc.property(owners, owners, fc.integer({ min: 0, max: 11 }), fc.nat(2), (from, to, account, rep) => {
        const guard = { account, rep, until: '2026-04-01' };
        const [before, after] = [Int32Array.from(from), Int32Array.from(to)];
        const found = breaches({ ...free, protections: [guard] }, { before, after, decisions: [] }, index);
        expect(found.length).toBe(from[account] !== to[account] && to[account] !== rep ? 1 : 0);
        const rested = breaches({ ...free, resting: [guard] }, { before, after, decisions: [] }, index);
        expect(rested.length).toBe(from[account] !== to[account] && to[account] === rep ? 1 : 0);
        expect(breaches({ ...free, protections: [guard] }, { before, after: before, decisions: [] }, index)).toEqual(
          [],
        );
      }),
    );
  });

  it('count accounts taken from the pool by hand against both caps, and no others', () => {
    const before = Int32Array.of(-1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1);
    const after = Int32Array.from(before);
    for (const account of [0, 1, 2, 3, 4]) after[account] = 0;
    const decisions = [0, 1, 2, 3].map((account) => byHand(account, 0));
    const limited = {
      ...free,
      held: Int32Array.of(1, 0, 0),
      today: Int32Array.of(0, 5, 0),
      limits: { claimsPerDay: 2, heldAtMost: 2 },
    };
    const found = breaches(limited, { before, after, decisions }, index);
    expect(found.map(({ kind, account }) => [kind, account])).toEqual([
      ['capHeld', 1],
      ['capDay', 2],
      ['capHeld', 2],
    ]);
  });

  it('tell an assignment by hand that does not come about', () => {
    const before = new Int32Array(12).fill(1);
    const edit = { before, after: before, decisions: [byHand(0, 2), byHand(1, 1)] };
    expect(breaches(free, edit, index)).toEqual([{ kind: 'decided', account: 0, rep: 2, until: null, limit: null }]);
  });
});
