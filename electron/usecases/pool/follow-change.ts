import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { type ClaimEdit, claimEditOfChange, isBuiltUpon, setClaimEditState } from '@electron/store/pool/claim-edits';
import { applyClaimEntries } from '@electron/store/pool/write-claims';
import type { Db } from '@electron/workspace/schema';

export type Turn = 'undo' | 'redo';

/** Claims follow the change of a plan they were made with. Run it in the transaction that undoes or redoes the change. */
export async function followChange(trx: Db, planId: number, seq: number, turn: Turn, at: string): Promise<boolean> {
  const edit = await claimEditOfChange(trx, planId, seq);
  if (edit === null) return false;
  await turnClaims(trx, edit, turn, at);
  return true;
}

/** @throws DomainError `pool.builtUpon` */
export async function turnClaims(trx: Db, edit: ClaimEdit, turn: Turn, at: string): Promise<void> {
  if (turn === 'undo' && (await isBuiltUpon(trx, edit))) throw new DomainError('pool.builtUpon');
  await applyClaimEntries(trx, edit.entries, turn, at);
  await setClaimEditState(trx, edit.id, turn === 'undo' ? 'undone' : 'done');
  const event = turn === 'undo' ? 'claimUndone' : 'claimRedone';
  await appendAudit(trx, { at, planId: edit.planId, event, seq: edit.seq, detail: { edit: edit.id } });
}
