import {
  AGE_CLASSES,
  AGE_ENDS,
  type AgeClass,
  CONTRADICTIONS,
  type Contradiction,
  HEALTH_ENTITIES,
  HEALTH_EVENTS,
  HEALTH_FIELDS,
  HEALTH_SUMS,
  type HealthEntity,
  type HealthEvent,
  type HealthSum,
  OWNER_CONTRADICTIONS,
} from '../model/health';
import { type HealthRows, NEEDED_FIELDS, STALE_DAYS } from './health-rows';

type Test = (at: number) => boolean;

/** A finding: whose it is, and which of them it concerns. Its number and its list are both made of `test`. */
export interface Issue {
  readonly entity: HealthEntity;
  readonly test: Test;
}

const NEEDED = NEEDED_FIELDS.reduce((mask, field) => mask | (1 << HEALTH_FIELDS.account.indexOf(field)), 0);

/** Every issue there is, by its id. */
export function issuesOf(rows: HealthRows): ReadonlyMap<string, Issue> {
  const issues = new Map<string, Issue>();
  for (const entity of HEALTH_ENTITIES) {
    const filled = rows.filled[entity];
    HEALTH_FIELDS[entity].forEach((field, bit) =>
      issues.set(`${entity}.${field}`, { entity, test: (i) => (filled[i] & (1 << bit)) === 0 }),
    );
  }
  for (const event of HEALTH_EVENTS) {
    for (const age of AGE_CLASSES) issues.set(`${event}.${age}`, ofAccounts(ageTest(rows, event, age)));
  }
  for (const name of CONTRADICTIONS) issues.set(`contradiction.${name}`, ofAccounts(contradictionTest(rows, name)));
  for (const name of HEALTH_SUMS) issues.set(`sum.${name}`, ofAccounts(sumTest(rows, name)));
  return issues;
}

export function countOf(entity: HealthEntity, rows: HealthRows): number {
  return rows.filled[entity].length;
}

function ofAccounts(test: Test): Issue {
  return { entity: 'account', test };
}

/** Days each event lies back; -1 = it never was. An event after the day counted from is new. */
export function dayOf(rows: HealthRows, event: HealthEvent): { readonly day: Int32Array; readonly from: number } {
  const { activityDay, saleDay, updateDay } = rows.accounts;
  if (event === 'update') return { day: updateDay, from: rows.today };
  return { day: event === 'activity' ? activityDay : saleDay, from: rows.asOfDay };
}

export function ageClass(day: number, from: number): AgeClass {
  if (day < 0) return 'never';
  const k = AGE_ENDS.findIndex((end) => from - day <= end);
  return AGE_CLASSES[k < 0 ? AGE_ENDS.length : k];
}

function ageTest(rows: HealthRows, event: HealthEvent, age: AgeClass): Test {
  const { day, from } = dayOf(rows, event);
  return (i) => ageClass(day[i], from) === age;
}

function contradictionTest({ accounts }: HealthRows, name: Contradiction): Test {
  const { owner, activityRep, saleRep, rivalClaimant, rivalActive, claimants } = accounts;
  switch (name) {
    case 'ownerNotClaimant':
      return (i) => owner[i] > 0 && rivalClaimant[i] > 0;
    case 'ownerNotActive':
      return (i) => owner[i] > 0 && activityRep[i] > 0 && activityRep[i] !== owner[i];
    case 'ownerNotSeller':
      return (i) => owner[i] > 0 && saleRep[i] > 0 && saleRep[i] !== owner[i];
    case 'twoRepsActive':
      return (i) => rivalActive[i] > 0;
    case 'twoClaimants':
      return (i) => claimants[i] > 1;
    case 'unknownParent':
      return (i) => accounts.parent[i] === 1;
    case 'parentCircle':
      return (i) => accounts.parent[i] === 2;
  }
}

/** Everything that contradicts itself in an account. */
export function contradictionsOf(rows: HealthRows, at: number): Contradiction[] {
  return CONTRADICTIONS.filter((name) => contradictionTest(rows, name)(at));
}

function sumTest(rows: HealthRows, name: HealthSum): Test {
  const { activityDay, duplicate } = rows.accounts;
  const filled = rows.filled.account;
  switch (name) {
    case 'incomplete':
      return (i) => (filled[i] & NEEDED) !== NEEDED;
    case 'unplaced':
      return (i) => (filled[i] & 1) === 0;
    case 'stale':
      return (i) => activityDay[i] < 0 || rows.asOfDay - activityDay[i] > STALE_DAYS;
    case 'contradictory': {
      const tests = OWNER_CONTRADICTIONS.map((c) => contradictionTest(rows, c));
      return (i) => tests.some((test) => test(i));
    }
    case 'duplicate':
      return (i) => duplicate !== null && duplicate[i] === 1;
  }
}
