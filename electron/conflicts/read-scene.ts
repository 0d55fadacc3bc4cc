import { conflictRules } from '@shared/rules/conflicts/conflict-rules';
import { type ConflictScene, sceneOf } from '@shared/rules/conflicts/ground';
import type { DuplicatePair } from '@shared/rules/conflicts/records';
import { dayOf } from '@shared/rules/conflicts/time';
import type { FieldIndex } from '@shared/planning/snapshot';
import { hasActivities } from '@electron/store/conflicts/records';
import { readPairs } from '@electron/store/duplicates/pairs';
import { readSettings } from '@electron/usecases/effective-settings';
import type { PlanState } from '@electron/usecases/plan-state';
import type { Db } from '@electron/workspace/schema';
import { readFormerOwners, type ReadPlan } from './former-owners';
import { readRulingsOf, type RulingOfPlan } from './rulings-of';

export interface ReadScene {
  readonly scene: ConflictScene;
  /** Rulings that hold in the plan, by the key of their case, the latest. */
  readonly rulings: ReadonlyMap<string, RulingOfPlan>;
}

/** What conflicts of a plan are judged on, as the file has it; the records of accounts are read apart. */
export async function readScene(db: Db, plan: PlanState, planOf: ReadPlan): Promise<ReadScene> {
  const { ground, snapshot, evaluation, overlaps } = plan;
  const rules = conflictRules(await readSettings(db));
  const rulings = await readRulingsOf(db, plan.meta.id);
  const scene = sceneOf({
    ...ground,
    snapshot,
    evaluation,
    overlaps,
    rules,
    pairs: await pairsIn(db, ground.index, rules.leastScore),
    settled: settledBy(rulings.values(), ground.index),
    former: await readFormerOwners(db, plan, planOf),
    activitiesKnown: await hasActivities(db),
  });
  return { scene, rulings };
}

async function pairsIn(db: Db, index: FieldIndex, least: number): Promise<DuplicatePair[]> {
  const pairs = await readPairs(db, 'open');
  return pairs.flatMap(({ a, b, score }) => {
    const [x, y] = [index.account.get(a), index.account.get(b)];
    return score < least || x === undefined || y === undefined ? [] : [{ a: x, b: y, score }];
  });
}

/** A waiver decides nothing: work goes on counting. */
function settledBy(rulings: Iterable<RulingOfPlan>, index: FieldIndex): ReadonlyMap<number, number> {
  const settled = new Map<number, number>();
  for (const { ruling, account, asOf } of rulings) {
    const i = account === null ? undefined : index.account.get(account);
    if (i === undefined || ruling === 'waive') continue;
    settled.set(i, Math.max(settled.get(i) ?? -1, dayOf(asOf)));
  }
  return settled;
}
