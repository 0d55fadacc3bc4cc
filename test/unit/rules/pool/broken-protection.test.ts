import { describe, expect, it } from 'vitest';
import { brokenProtection } from '@shared/rules/pool/broken-protection';

describe('protection that an edit breaks', () => {
  const guard = (account: number, rep: number) => ({ account, rep, until: '2026-01-01' });

  it('is of accounts that go to somebody else than their claimant', () => {
    const guards = [guard(0, 0), guard(1, 0), guard(2, 1), guard(3, 0)];
    const before = Int32Array.of(0, 0, 0, 0);
    const after = Int32Array.of(0, 1, 1, -1);
    expect(brokenProtection(guards, before, after).map(({ account }) => account)).toEqual([1, 3]);
  });
});
