import type { PlanPatch } from '@shared/model/plan';
import type { Db } from '@electron/workspace/schema';
import { writeDecisionEdits } from './write-decisions';
import { writeFollowerEdits } from './plan-followers';
import { writeOutcomeEdits, writeRules } from './plan-rules';
import { writeTerritoryEdits } from './write-territories';
import { writeUnitMoves } from './write-unit-moves';

/**
 * Brings the tables of a plan in line with a patch already accepted by `applyPatch`. Every row met is counted, so that a
 * patch made on other content than the file's fails as a whole. Run it in a transaction.
 */
export async function writePatch(db: Db, planId: number, patch: PlanPatch): Promise<void> {
  // Territories first: units refer to them. Those that go away have lost their units by the end of the transaction.
  await writeTerritoryEdits(db, planId, patch.territories);
  await writeUnitMoves(db, planId, patch.units);
  await writeDecisionEdits(db, planId, patch.decisions);
  if (patch.rules !== null) await writeRules(db, planId, patch.rules.to);
  await writeOutcomeEdits(db, planId, patch.outcomes);
  await writeFollowerEdits(db, planId, patch.followers);
}
