import { readRulings, type StoredRuling } from '@electron/store/conflicts/rulings';
import { readPlan } from '@electron/store/plans';
import type { Db } from '@electron/workspace/schema';

export type RulingOfPlan = StoredRuling;

/**
 * Rulings that hold in a plan, by the key of their case, the latest of each: its own, and those its base plans had when it
 * was forked from them, for a fork takes their decisions along.
 */
export async function readRulingsOf(db: Db, planId: number): Promise<ReadonlyMap<string, RulingOfPlan>> {
  const until = await lineOf(db, planId);
  const rulings = new Map<string, RulingOfPlan>();
  for (const ruling of await readRulings(db)) {
    const end = until.get(ruling.planId);
    if (end !== undefined && ruling.inForce && (end === null || ruling.at <= end)) rulings.set(ruling.key, ruling);
  }
  return rulings;
}

/** The plan and those it comes from, each with the time the next one was forked from it; null = still itself. */
async function lineOf(db: Db, planId: number): Promise<ReadonlyMap<number, string | null>> {
  const until = new Map<number, string | null>();
  let at: { readonly id: number | null; readonly end: string | null } = { id: planId, end: null };
  while (at.id !== null && !until.has(at.id)) {
    until.set(at.id, at.end);
    const { basePlanId, createdAt } = await readPlan(db, at.id);
    at = { id: basePlanId, end: at.end !== null && at.end < createdAt ? at.end : createdAt };
  }
  return until;
}
