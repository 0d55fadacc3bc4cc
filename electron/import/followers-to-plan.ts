import { readFollowers } from '@electron/store/plan-followers';
import { readImportedFollowers, readPresentFollowers } from '@electron/store/present-followers';
import { takePresentFollowers } from '@electron/usecases/take-division';
import type { Db } from '@electron/workspace/schema';
import type { ImportInput } from './import-task';

/**
 * Where a file changes who follows an account, the plan says so too; what a person has decided of other accounts stays. A plan
 * without any followers takes all that files have named so far.
 */
export async function followersToPlan(db: Db, planId: number, input: ImportInput): Promise<void> {
  if (input.mode === 'preview') return;
  const none = (await readFollowers(db, planId)).length === 0;
  const said = await (none ? readPresentFollowers(db) : readImportedFollowers(db));
  if (said.size === 0) return;
  const label = { code: 'presentFollowers', params: {} };
  await takePresentFollowers(db, { planId, label, at: input.at }, said);
}
