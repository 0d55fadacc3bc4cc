import type { CallParsed } from '@shared/contract/contract';
import type { ClaimEditRow } from '@shared/contract/pool';
import { DomainError } from '@shared/model/result';
import { nextRedo, nextUndo } from '@electron/store/changes';
import { type ClaimEdit, readClaimEdit, readClaimEdits } from '@electron/store/pool/claim-edits';
import { inTransaction, mutate } from '../mutate';
import { redoChange, undoChange } from '../record-change';
import type { OpenWorkspace, Session } from '../session';
import { type Turn, turnClaims } from './follow-change';

/** Takes an act back, or makes it again, together with the plan's change that went with it. */
export function stepClaims(session: Session, { edit: id, turn }: CallParsed<'pool.step'>): Promise<null> {
  return mutate(session, async (workspace) => {
    const edit = await readClaimEdit(workspace.db, id);
    if (!edit || edit.state !== (turn === 'undo' ? 'done' : 'undone')) throw new DomainError('pool.noSuchEdit');
    if (edit.planId === null || edit.seq === null) {
      await inTransaction(workspace, (trx) => turnClaims(trx, edit, turn, session.now()));
    } else {
      await stepWithPlan(workspace, edit, turn, session.now());
    }
    session.emitChange(['accounts', 'plans']);
    return null;
  });
}

/** The plan's history is walked in its order: what was done later is taken back first. */
async function stepWithPlan(workspace: OpenWorkspace, edit: ClaimEdit, turn: Turn, at: string): Promise<void> {
  const plan = await workspace.cache.plan(edit.planId ?? 0);
  const next = await (turn === 'undo' ? nextUndo : nextRedo)(workspace.db, plan.meta.id, plan.meta.state);
  if (next?.seq !== edit.seq) throw new DomainError('pool.undoInOrder', { plan: plan.meta.name });
  const step = turn === 'undo' ? undoChange : redoChange;
  const done = await inTransaction(workspace, (trx) => step(trx, plan, at));
  workspace.cache.keep(done.plan);
}

const SHOWN_EDITS = 100;
const SHOWN_ACCOUNTS = 5;

export async function listEdits({ db }: OpenWorkspace): Promise<ClaimEditRow[]> {
  return (await readClaimEdits(db, SHOWN_EDITS)).map(({ id, at, kind, state, reason, entries }) => {
    const accounts = [...new Set(entries.map(({ account }) => account))];
    const reps = [...new Set(entries.map(({ rep }) => rep))];
    return { id, at, kind, state, reason, reps, accounts: accounts.slice(0, SHOWN_ACCOUNTS), count: accounts.length };
  });
}
