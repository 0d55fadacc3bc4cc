import { describe, expect, it } from 'vitest';
import type { HandoverSettings } from '@shared/model/handover';
import { type Deal, handOver, type MovingAccount } from '@shared/rules/handover/handover';

const HOLDOUT: HandoverSettings = { openDeals: 'holdout', holdoutDays: 60, leastProbability: 0 };

const deal = (more: Partial<Deal> = {}): Deal => ({
  code: 'O1',
  name: 'Line 3',
  amount: 100,
  probability: 0.5,
  expectedClose: '2026-03-01',
  rep: null,
  ...more,
});

const account = (more: Partial<MovingAccount> = {}): MovingAccount => ({
  from: 'R1',
  to: 'R2',
  deals: [],
  lastActivity: '2025-12-20',
  visits: 12,
  ...more,
});

const EFFECTIVE = '2026-01-01';

describe('handing an account over', () => {
  it('leaves open deals with the former owner for so many days, for good, or not at all', () => {
    const moving = account({ deals: [deal()] });
    expect(handOver(moving, HOLDOUT, EFFECTIVE)).toMatchObject({
      until: '2026-03-02',
      deals: [{ how: 'holdout', until: '2026-03-02' }],
    });
    expect(handOver(moving, { ...HOLDOUT, openDeals: 'exempt' }, EFFECTIVE)).toMatchObject({
      until: 'openEnd',
      deals: [{ how: 'exempt', until: null }],
    });
    expect(handOver(moving, { ...HOLDOUT, openDeals: 'now' }, EFFECTIVE)).toMatchObject({
      until: EFFECTIVE,
      deals: [{ how: 'now' }],
      next: { code: 'closeDeal', by: '2026-03-01' },
    });
  });

  it('moves at once what the former owner does not work on, what is unlikely, and what comes from the pool', () => {
    const of = (moving: MovingAccount, policy = HOLDOUT) =>
      handOver(moving, policy, EFFECTIVE).deals.map(({ how }) => how);
    expect(of(account({ deals: [deal({ rep: 'R9' }), deal({ rep: 'R1' })] }))).toEqual(['now', 'holdout']);
    const unlikely = account({ deals: [deal({ probability: 0.2 }), deal({ probability: null })] });
    expect(of(unlikely, { ...HOLDOUT, leastProbability: 0.3 })).toEqual(['now', 'holdout']);
    expect(of(account({ from: null, deals: [deal()] }))).toEqual(['now']);
  });

  it('names the first thing to do: a visit that is due, one that is coming, or an introduction', () => {
    expect(handOver(account({ lastActivity: '2025-11-01' }), HOLDOUT, EFFECTIVE).next).toMatchObject({
      code: 'followUpNow',
      by: EFFECTIVE,
    });
    expect(handOver(account(), HOLDOUT, EFFECTIVE).next).toEqual({ code: 'followUp', params: {}, by: '2026-01-19' });
    expect(handOver(account({ lastActivity: null }), HOLDOUT, EFFECTIVE).next).toMatchObject({
      code: 'introduce',
      by: '2026-01-08',
    });
  });
});
