import { expect, it } from 'vitest';
import { evaluate } from '@shared/planning/evaluation';
import { indexField } from '@shared/planning/snapshot';
import { DEFAULT_POLICY } from '@shared/rules/default-policy';
import { ownersThen } from '@shared/rules/performance/owners-then';
import { periodOf } from '@shared/rules/performance/periods';
import { activityColumns } from '@shared/rules/pool/history';
import { dayOfText } from '@shared/rules/pool/time';
import { gridField, seeded } from '../../support/field';
import { claimOf, on, poolGround } from '../pool/support';

const field = gridField({ units: 4, accounts: 4, reps: 3 }, seeded(1));
const index = indexField(field);
const snapshot = {
  territories: [],
  unitTerritory: new Int32Array(4).fill(-1),
  decisions: new Map(),
  rules: [],
  outcomes: new Map(),
  followers: new Map(),
};
const day = (text: string): number => dayOfText(text) ?? 0;

it('owners of a period past are those of its plan, else by claim, else by who was there most, else the present ones', () => {
  const visit = (account: number, rep: number, at: string) => ({ account, rep, at: on(day(at)) });
  const activities = activityColumns(4, [
    visit(0, 2, '2025-04-02'),
    visit(1, 0, '2025-04-02'),
    visit(1, 2, '2025-05-02'),
    visit(1, 2, '2025-06-02'),
    visit(2, 1, '2025-07-02'),
  ]);
  const claims = [claimOf({ account: 0, rep: 1, registered: on(day('2025-06-01')) })];
  const ground = poolGround({
    field,
    snapshot,
    evaluation: evaluate(field, snapshot, index),
    history: { claims, activities },
    policy: DEFAULT_POLICY,
    day: day('2026-01-31'),
  });
  const period = periodOf('2025-Q2');
  if (!period) throw new Error('no period');
  const found = ownersThen(ground, period, null);
  expect([...found.owner]).toEqual([1, 2, -1, -1]);
  expect(found.sources).toEqual({ plan: 0, claim: 1, activity: 1, present: 2 });
  const recorded = Int32Array.of(0, 0, 1, 2);
  expect(ownersThen(ground, period, recorded)).toEqual({
    owner: recorded,
    sources: { plan: 4, claim: 0, activity: 0, present: 0 },
  });
});
