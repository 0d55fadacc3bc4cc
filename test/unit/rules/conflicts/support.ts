import { evaluate } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';
import { emptySnapshot, indexField, type PlanSnapshot } from '@shared/planning/snapshot';
import { type ConflictRules, type ConflictScene, sceneOf } from '@shared/rules/conflicts/ground';
import type { AccountRecords, DuplicatePair } from '@shared/rules/conflicts/records';
import { isoDay } from '@shared/model/day';
import { gridField, seeded } from '../../support/field';

export const RULES: ConflictRules = {
  conflicts: {
    lookBackDays: 180,
    workDays: 90,
    workActivities: 2,
    workOrders: 1,
    lapsedFactor: 1.5,
    grounds: ['protectedClaim', 'registeredWork', 'territoryOwner'],
  },
  healthyUtilisation: [0.7, 0.9],
  protectionDays: 90,
  claimEnd: 'stated',
  firstContactHours: 24,
  recycleDays: 120,
  leastScore: 0.8,
};

/** The day before `asOfDay` by so many days, with a time. */
export function ago(field: Field, days: number, time = '09:00'): string {
  return `${isoDay(field.asOfDay - days)}T${time}:00.000Z`;
}

export function makeScene(field: Field, snapshot: PlanSnapshot, more: Partial<ConflictScene> = {}): ConflictScene {
  const index = indexField(field);
  return sceneOf({
    field,
    index,
    snapshot,
    evaluation: evaluate(field, snapshot, index),
    overlaps: [],
    pairs: [],
    rules: RULES,
    settled: new Map(),
    former: [],
    activitiesKnown: true,
    ...more,
  });
}

/** Four units in a row of two; every account on unit 0, which territory `west` of R0 holds; `east` of R1 has the rest. */
export function twoTerritories(accounts = 3): { readonly field: Field; readonly snapshot: PlanSnapshot } {
  const made = gridField({ units: 4, accounts, reps: 3 }, seeded(7));
  const field: Field = {
    ...made,
    accounts: {
      ...made.accounts,
      unit: new Int32Array(accounts),
      tier: new Uint8Array(accounts).fill(1),
      visits: new Float64Array(accounts).fill(12),
      sinceDay: new Int32Array(accounts).fill(-1),
    },
  };
  const territory = (key: string, rep: string) =>
    ({ key, name: key, rep, parent: null, targetShare: null, locked: false, removed: false, note: '' }) as never;
  return {
    field,
    snapshot: {
      ...emptySnapshot(field),
      territories: [territory('west', 'R0'), territory('east', 'R1')],
      unitTerritory: Int32Array.from([0, 0, 1, 1]),
    },
  };
}

/** Records drawn at random for some accounts, all within the reach of the policy's numbers and a little beyond. */
export function randomRecords(field: Field, random: () => number): Map<number, AccountRecords> {
  const rep = (): string => field.reps.code[Math.floor(random() * field.reps.code.length)];
  const day = (): number => Math.floor(random() * 260);
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: Math.floor(random() * most) }, make);
  const records = new Map<number, AccountRecords>();
  for (let i = 0; i < field.accounts.code.length; i++) {
    if (random() < 0.3) continue;
    const activities = some(5, () => ({ rep: random() < 0.1 ? null : rep(), at: ago(field, day()), kind: 'visit' }));
    const orders = some(3, () => ({
      rep: rep(),
      period: '2024-Q3',
      endMonth: 24_297 - Math.floor(random() * 8),
      amount: 100,
    }));
    const claims = some(3, () => {
      const from = day();
      return {
        rep: rep(),
        registeredAt: ago(field, from),
        expiresAt: random() < 0.5 ? null : ago(field, from - 60),
        assignedAt: random() < 0.3 ? null : ago(field, from, '10:00'),
        firstContactAt: random() < 0.5 ? null : ago(field, from - Math.floor(random() * 4), '11:00'),
        endedAt: random() < 0.8 ? null : ago(field, from - 20),
      };
    });
    records.set(i, {
      activities: activities.toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      orders: orders.toSorted((a, b) => a.endMonth - b.endMonth),
      claims,
      lastActivity:
        activities
          .map(({ at }) => at)
          .toSorted()
          .at(-1) ?? null,
    });
  }
  return records;
}

export function randomPairs(field: Field, random: () => number): DuplicatePair[] {
  const n = field.accounts.code.length;
  if (n < 2) return [];
  return Array.from({ length: Math.floor(random() * 6) }, () => {
    const a = Math.floor(random() * (n - 1));
    return { a, b: a + 1 + Math.floor(random() * (n - a - 1)), score: random() < 0.3 ? 0.5 : 0.9 };
  });
}

export function randomSettled(field: Field, random: () => number): Map<number, number> {
  const settled = new Map<number, number>();
  for (let i = 0; i < field.accounts.code.length; i++) if (random() < 0.2) settled.set(i, field.asOfDay - 30);
  return settled;
}

/** One plan in force before, in which some accounts were others'. */
export function randomFormer(field: Field, random: () => number): ConflictScene['former'] {
  const { length } = field.accounts.code;
  return [
    {
      owner: Int32Array.from({ length }, () => Math.floor(random() * field.reps.code.length)),
      since: Int32Array.from({ length }, () =>
        random() < 0.5 ? -1 : field.asOfDay - 100 - Math.floor(random() * 200),
      ),
      until: Int32Array.from({ length }, () => (random() < 0.5 ? -1 : field.asOfDay - Math.floor(random() * 200))),
    },
  ];
}
