import type { ColumnMapping, ImportKind } from '@shared/contract/imports';
import { DEFAULT_CHOICES } from '@shared/importing/diff-choices';
import type { Writing } from '@electron/store/importing/merge';
import type { Effect } from '@electron/store/upsert';
import type { Db } from '@electron/workspace/schema';
import { DivisionStage } from './division-stage';
import { followersToPlan } from './followers-to-plan';
import type { ImportInput } from './import-task';
import { ownersToPlan } from './owners-to-plan';
import { RowStage } from './row-stage';
import type { Stage } from './stage';
import { SummedSales } from './summed-sales';
import { planForOwners } from './target-plan';
import type { RowKind } from './write-records';

const SAYING_OWNERS: ReadonlySet<ImportKind> = new Set(['accounts', 'owners']);

/** What a stage is made from. */
export interface Staging {
  readonly db: Db;
  readonly input: ImportInput;
  readonly mapping: ColumnMapping;
  readonly writing: Writing;
}

export function stageFor<K extends ImportKind>(kind: K, staging: Staging): Stage<K> {
  const { db, input } = staging;
  // Cast: a stage takes the records of its own kind, which the compiler cannot follow through the comparison.
  if (kind === 'territories') return new DivisionStage(db, input) as unknown as Stage<K>;
  if (kind === 'sales') return new SummedSales(rowStage(kind, staging)) as unknown as Stage<K>;
  return rowStage(kind, staging) as unknown as Stage<K>;
}

function rowStage<K extends RowKind>(kind: K, { db, input, mapping, writing }: Staging): RowStage<K> {
  // A preview shows every difference, those the person leaves too.
  const left = input.mode === 'preview' ? DEFAULT_CHOICES.left : (input.choices ?? DEFAULT_CHOICES).left;
  return new RowStage(db, kind, {
    writing,
    left,
    toPlan: (effect) => (SAYING_OWNERS.has(kind) ? toPlan(db, input, mapping, effect) : Promise.resolve(null)),
  });
}

/** A preview shows what happens to the accounts; what follows for a plan comes with the commit. @returns the plan it follows for */
export async function toPlan(
  db: Db,
  input: ImportInput,
  mapping: ColumnMapping,
  effect: Effect,
): Promise<number | null> {
  const touched = effect.added + effect.changed > 0;
  const owners = input.options.kind === 'owners' || typeof mapping.presentOwner === 'number';
  const followers = typeof mapping.presentFollowers === 'number';
  if (input.mode === 'preview' || !touched || !(owners || followers)) return null;
  const planId = await planForOwners(db, input.planId);
  if (planId === null) return null;
  if (followers) await followersToPlan(db, planId, input);
  if (owners) await ownersToPlan(db, planId, input);
  return planId;
}
