import { describe, expect, it } from 'vitest';
import type { ConflictType } from '@shared/model/conflict';
import { detectConflicts } from '@shared/rules/conflicts/detect';
import { type AccountRecords, NO_RECORDS } from '@shared/rules/conflicts/records';
import { gridField, seeded } from '../../support/field';
import { ago, makeScene, RULES, twoTerritories } from './support';

const { field, snapshot } = twoTerritories();
const recent = { lastActivity: ago(field, 2) };

function found(type: ConflictType, records: Partial<AccountRecords>, more: Parameters<typeof makeScene>[2] = {}) {
  const scene = makeScene(field, snapshot, more);
  const all = detectConflicts(scene, new Map([[0, { ...NO_RECORDS, ...recent, ...records }]]));
  return [...all.values()].filter((conflict) => conflict.type === type);
}

const claim = (rep: string, days: number, more: Partial<AccountRecords['claims'][number]> = {}) => ({
  rep,
  registeredAt: ago(field, days),
  expiresAt: null,
  assignedAt: null,
  firstContactAt: null,
  endedAt: null,
  ...more,
});

describe('claims', () => {
  it('finds two reps who are protected at the same time', () => {
    const [both] = found('doubleClaim', { claims: [claim('R0', 10), claim('R1', 5)] });
    expect(both).toMatchObject({ severity: 'high', account: 'A0', facts: { claims: 2, live: 2 } });
    expect(both.parties.map(({ rep }) => rep)).toEqual(['R0', 'R1']);
  });

  it('does not take one rep twice, or one claim after the other, for rivals', () => {
    expect(found('doubleClaim', { claims: [claim('R0', 10), claim('R0', 5)] })).toEqual([]);
    const first = claim('R0', 100, { expiresAt: ago(field, 50) });
    expect(found('doubleClaim', { claims: [first, claim('R1', 20)] })).toEqual([]);
  });

  it('counts the first contact from the assignment, to the hour', () => {
    const assignedAt = ago(field, 10, '09:00');
    const late = { assignedAt, firstContactAt: ago(field, 9, '09:01') };
    expect(found('lateFirstContact', { claims: [claim('R0', 10, late)] })[0]).toMatchObject({ severity: 'low' });
    const inTime = { assignedAt, firstContactAt: ago(field, 9, '09:00') };
    expect(found('lateFirstContact', { claims: [claim('R0', 10, inTime)] })).toEqual([]);
    expect(found('lateFirstContact', { claims: [claim('R0', 10, { assignedAt })] })[0]).toMatchObject({
      severity: 'high',
      facts: { made: 0 },
    });
  });

  it('finds a claim that ran out without an order, and leaves one that led to one', () => {
    const old = claim('R0', 100);
    expect(found('claimExpired', { claims: [old] })[0]).toMatchObject({ facts: { days: 10 } });
    const orders = [{ rep: 'R0', period: '2024-09', endMonth: 24_297, amount: 100 }];
    expect(found('claimExpired', { claims: [old], orders })).toEqual([]);
    expect(found('claimExpired', { claims: [old, claim('R1', 5)] })).toEqual([]);
  });
});

describe('work of another than the owner', () => {
  const visit = (rep: string, days: number) => ({ rep, at: ago(field, days), kind: 'visit' });

  it('names the order of a rep who does not run the territory as one across regions', () => {
    const orders = [{ rep: 'R1', period: '2024-09', endMonth: 24_297, amount: 700 }];
    expect(found('foreignOrder', { orders })[0]).toMatchObject({
      severity: 'high',
      facts: { crosses: 1, amount: 700, orders: 1 },
      parties: [
        { rep: 'R0', role: 'owner' },
        { rep: 'R1', role: 'seller' },
      ],
    });
  });

  it('finds activities, one case a rep, and none of the owner, of old ones, or of those a ruling has settled', () => {
    const activities = [visit('R1', 40), visit('R1', 30), visit('R2', 20), visit('R0', 10)];
    const cases = found('foreignActivity', { activities });
    expect(cases.map(({ severity, facts }) => [severity, facts.activities])).toEqual([
      ['medium', 2],
      ['low', 1],
    ]);
    expect(found('foreignActivity', { activities: [visit('R1', 181)] })).toEqual([]);
    expect(found('foreignActivity', { activities }, { settled: new Map([[0, field.asOfDay - 20]]) })).toEqual([]);
  });
});

describe('work of a former owner', () => {
  const visit = (rep: string, days: number) => ({ rep, at: ago(field, days), kind: 'visit' });
  const orders = [{ rep: 'R1', period: '2024-09', endMonth: 24_297, amount: 700 }];
  /** A0 was R1's up to so many days ago. */
  const until = (days: number, since = -1) => ({
    former: [
      {
        owner: Int32Array.of(1, 0, 0),
        since: Int32Array.of(since, -1, -1),
        until: Int32Array.of(field.asOfDay - days, -1, -1),
      },
    ],
  });

  it('is none of a foreigner up to the day the account went to another, and is from then on', () => {
    const activities = [visit('R1', 40), visit('R1', 20), visit('R2', 40)];
    const cases = found('foreignActivity', { activities }, until(30));
    expect(cases.map(({ key, facts }) => [key, facts.activities])).toEqual([
      ['foreignActivity/A0/R1', 1],
      ['foreignActivity/A0/R2', 1],
    ]);
    expect(found('foreignActivity', { activities: [visit('R1', 40)] }, until(30))).toEqual([]);
    expect(found('foreignActivity', { activities: [visit('R1', 40)] }, until(30, field.asOfDay - 40))).toHaveLength(1);
    expect(found('foreignActivity', { activities: [visit('R1', 40)] }, until(30, field.asOfDay - 41))).toEqual([]);
    expect(found('foreignOrder', { orders }, until(0))).toEqual([]);
    expect(found('foreignOrder', { orders })).toHaveLength(1);
  });
});

describe('follow-up', () => {
  it('lapses past the interval of the cadence with its grace, and not a day before', () => {
    // 12 visits a year: 30.4 days, with the grace of 1.5 so 45.6.
    expect(found('followUpLapsed', { lastActivity: ago(field, 45) })).toEqual([]);
    expect(found('followUpLapsed', { lastActivity: ago(field, 46) })[0]).toMatchObject({ severity: 'low' });
    expect(found('followUpLapsed', { lastActivity: ago(field, 140) })[0]).toMatchObject({ severity: 'medium' });
  });

  it('says nothing where no activity was ever imported', () => {
    expect(found('followUpLapsed', { lastActivity: ago(field, 300) }, { activitiesKnown: false })).toEqual([]);
  });
});

describe('areas, reps and pairs', () => {
  it('finds overlaps, units and accounts in no territory, empty and split territories', () => {
    const scene = makeScene(
      { ...field, accounts: { ...field.accounts, unit: Int32Array.from([0, 0, -1]) } },
      {
        ...snapshot,
        unitTerritory: Int32Array.from([0, -1, -1, 0]),
        territories: [...snapshot.territories],
      },
      { overlaps: [{ unit: 'U0', territory: 'east' } as never] },
    );
    const keys = [...detectConflicts(scene, new Map()).keys()];
    expect(keys).toEqual(
      expect.arrayContaining([
        'unitOverlap/U0',
        'unitNowhere/U1',
        'unitNowhere/U2',
        'accountNowhere/A2',
        'territorySplit/west',
        'territoryEmpty/east',
      ]),
    );
  });

  it('finds a territory that lies all around what is not its own', () => {
    const grid = gridField({ units: 25, accounts: 3, reps: 3 }, seeded(4));
    const around = (units: readonly number[]) => ({
      ...snapshot,
      unitTerritory: Int32Array.from({ length: 25 }, (_, u) => (units.includes(u) ? 0 : -1)),
    });
    const ring = detectConflicts(makeScene(grid, around([6, 7, 8, 11, 13, 16, 17, 18])), new Map());
    expect(ring.get('territoryHole/west')).toMatchObject({ severity: 'low', facts: { holes: 1 } });
    const bay = detectConflicts(makeScene(grid, around([0, 2, 5, 6, 7])), new Map());
    expect(bay.has('territoryHole/west')).toBe(false);
  });

  it('finds a rep above the healthy range', () => {
    const scene = makeScene(
      { ...field, reps: { ...field.reps, capacitySeconds: new Float64Array(3).fill(1) } },
      snapshot,
    );
    expect(detectConflicts(scene, new Map()).get('repOverCapacity/R0')?.severity).toBe('high');
  });

  it('finds a pair with two owners, from either side as one case, from the score of the policy on', () => {
    const decisions = new Map([[1, { manual: { account: 'A1', kind: 'manual', rep: 'R1', reason: '' } as never }]]);
    const apart = { ...snapshot, decisions };
    const pairs = [{ a: 0, b: 1, score: RULES.leastScore }];
    const one = detectConflicts(makeScene(field, apart, { pairs }), new Map());
    expect(one.get('duplicateOwners/A0/A1')).toMatchObject({ other: 'A1', severity: 'medium' });
    const weak = [{ a: 0, b: 1, score: RULES.leastScore - 0.01 }];
    expect(detectConflicts(makeScene(field, apart, { pairs: weak }), new Map()).has('duplicateOwners/A0/A1')).toBe(
      false,
    );
    expect(detectConflicts(makeScene(field, snapshot, { pairs }), new Map()).has('duplicateOwners/A0/A1')).toBe(false);
  });
});
