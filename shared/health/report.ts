import {
  AGE_CLASSES,
  CONTRADICTIONS,
  type Finding,
  HEALTH_ENTITIES,
  HEALTH_EVENTS,
  HEALTH_FIELDS,
  type HealthFigures,
  type HealthParts,
  type HealthReport,
} from '../model/health';
import type { HealthRows } from './health-rows';
import { countOf, type Issue, issuesOf } from './issues';
import { sourceHealth } from './sources';

/** The health of a workspace's data; O(issues × rows), each number the length of the list `concerned` gives. */
export function healthReport(rows: HealthRows): HealthReport {
  const issues = issuesOf(rows);
  const finding = (issue: string): Finding => ({ issue, count: countHits(issues.get(issue), rows) });
  return {
    figures: figuresOf(rows, finding),
    completeness: HEALTH_ENTITIES.map((entity) => ({
      entity,
      total: countOf(entity, rows),
      missing: HEALTH_FIELDS[entity].map((field) => finding(`${entity}.${field}`)),
    })),
    ages: HEALTH_EVENTS.map((event) => ({ event, classes: AGE_CLASSES.map((age) => finding(`${event}.${age}`)) })),
    contradictions: CONTRADICTIONS.map((name) => finding(`contradiction.${name}`)),
    sources: sourceHealth(rows, issues),
  };
}

/**
 * Indices of those an issue concerns, ascending; of accounts, only those whose last import is `source` where one is
 * named (index into `sources`, -1 = none recorded). Empty for an issue that does not exist.
 */
export function concerned(rows: HealthRows, issue: string, source: number | null = null): Int32Array {
  const found = issuesOf(rows).get(issue);
  if (!found) return new Int32Array(0);
  const all = Int32Array.from({ length: countOf(found.entity, rows) }, (_, i) => i);
  const named = source !== null && found.entity === 'account';
  return all.filter((i) => found.test(i) && (!named || rows.accounts.source[i] === source));
}

function countHits(issue: Issue | undefined, rows: HealthRows): number {
  if (!issue) return 0;
  let hits = 0;
  const total = countOf(issue.entity, rows);
  for (let i = 0; i < total; i++) if (issue.test(i)) hits++;
  return hits;
}

function figuresOf(rows: HealthRows, finding: (issue: string) => Finding): HealthFigures {
  const accounts = countOf('account', rows);
  const count = (name: string): number => finding(`sum.${name}`).count;
  const [incomplete, unplaced, stale] = [count('incomplete'), count('unplaced'), count('stale')];
  const contradictory = count('contradictory');
  const duplicate = rows.accounts.duplicate === null ? null : count('duplicate');
  const without = (concernedCount: number): number => 1 - concernedCount / accounts;
  const parts: HealthParts | null =
    accounts === 0
      ? null
      : {
          complete: meanFilled(rows.filled.account),
          placed: without(unplaced),
          fresh: without(stale),
          agreed: without(contradictory),
          unique: duplicate === null ? null : without(duplicate),
        };
  const score = parts && healthScore(parts);
  return { accounts, score, parts, incomplete, unplaced, stale, contradictory, duplicate };
}

/** 100 × mean of the parts that are measured; this product's own figure, shown with its parts. */
export function healthScore(parts: HealthParts): number {
  const known = Object.values(parts).filter((part) => part !== null);
  return (100 * known.reduce((sum, part) => sum + part, 0)) / known.length;
}

/** Mean over accounts of the share of their fields that is filled. */
export function meanFilled(filled: ArrayLike<number>): number {
  let bits = 0;
  for (let i = 0; i < filled.length; i++) bits += bitCount(filled[i]);
  return filled.length === 0 ? 0 : bits / filled.length / HEALTH_FIELDS.account.length;
}

function bitCount(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}
