import { importTexts } from '@shared/texts/importing';
import { readTerritories } from '@electron/store/plan-content';
import { takePresentOwners } from '@electron/usecases/take-division';
import type { Db } from '@electron/workspace/schema';
import type { ImportInput } from './import-task';

/** Where files say who serves an account today, the plan says so too; a plan without territories is not drawn yet. */
export async function ownersToPlan(db: Db, planId: number, input: ImportInput): Promise<void> {
  if (input.mode === 'preview') return;
  const drawn = (await readTerritories(db, planId)).some((t) => !t.removed);
  if (!drawn) return;
  const label = { code: 'presentOwners', params: {} };
  await takePresentOwners(db, { planId, label, at: input.at }, importTexts[input.locale].presentOwnerReason);
}
