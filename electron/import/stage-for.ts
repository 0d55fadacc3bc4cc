import type { ColumnMapping, ImportKind } from '@shared/contract/imports';
import type { Effect } from '@electron/store/upsert';
import type { Db } from '@electron/workspace/schema';
import { DivisionStage } from './division-stage';
import type { ImportInput } from './import-task';
import { ownersToPlan } from './owners-to-plan';
import { RowStage } from './row-stage';
import type { Stage } from './stage';
import { planForOwners } from './target-plan';

type Stages = { readonly [K in ImportKind]: (db: Db, input: ImportInput, mapping: ColumnMapping) => Stage<K> };

const nothing = async (): Promise<null> => null;

const STAGES: Stages = {
  teams: (db) => new RowStage(db, 'teams', nothing),
  reps: (db) => new RowStage(db, 'reps', nothing),
  accounts: (db, input, mapping) => new RowStage(db, 'accounts', (effect) => toPlan(db, input, mapping, effect)),
  owners: (db, input, mapping) => new RowStage(db, 'owners', (effect) => toPlan(db, input, mapping, effect)),
  contacts: (db) => new RowStage(db, 'contacts', nothing),
  opportunities: (db) => new RowStage(db, 'opportunities', nothing),
  territories: (db, input) => new DivisionStage(db, input),
  market: (db) => new RowStage(db, 'market', nothing),
  sales: (db) => new RowStage(db, 'sales', nothing),
  activities: (db) => new RowStage(db, 'activities', nothing),
  claims: (db) => new RowStage(db, 'claims', nothing),
};

export function stageFor<K extends ImportKind>(kind: K, db: Db, input: ImportInput, mapping: ColumnMapping): Stage<K> {
  return STAGES[kind](db, input, mapping);
}

/** A preview shows what happens to the accounts; what follows for a plan comes with the commit. */
async function toPlan(db: Db, input: ImportInput, mapping: ColumnMapping, effect: Effect): Promise<number | null> {
  const touched = effect.added + effect.changed > 0;
  if (input.mode === 'preview' || !touched || !namesOwners(input, mapping)) return null;
  const planId = await planForOwners(db, input.planId);
  if (planId !== null) await ownersToPlan(db, planId, input);
  return planId;
}

function namesOwners({ options }: ImportInput, mapping: ColumnMapping): boolean {
  return options.kind === 'owners' || typeof mapping.presentOwner === 'number';
}
