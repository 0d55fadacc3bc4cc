import { DomainError } from '@shared/model/result';
import { appendAudit } from '@electron/store/audit';
import { insertPlaceEdit, nextPlaceEdit, setPlaceEditState } from '@electron/store/place-edits';
import { type PlaceState, readPlaceStates, writePlaceStates } from '@electron/store/place-states';
import type { Db } from '@electron/workspace/schema';

/** As a person says. */
export function byPerson(now: PlaceState, unit: string, confidence: number): PlaceState {
  return { ...now, unit, placedBy: 'person', confidence, problem: null, aside: false };
}

/**
 * One recorded edit of where accounts are. Run it in a transaction.
 * @throws DomainError `data.unknownAccount`, `data.unknownUnit`
 */
export async function editPlaces(
  trx: Db,
  at: string,
  accounts: readonly string[],
  change: (account: string, now: PlaceState) => PlaceState,
): Promise<void> {
  const states = await readPlaceStates(trx, accounts);
  const changes = accounts.map((account) => {
    const from = states.get(account);
    if (!from) throw new DomainError('data.unknownAccount', { code: account });
    return { account, from, to: change(account, from) };
  });
  await writePlaceStates(
    trx,
    changes.map(({ account, to }) => ({ account, state: to })),
  );
  const edit = await insertPlaceEdit(trx, at, changes);
  await appendAudit(trx, { at, planId: null, event: 'placed', seq: null, detail: { edit, changes } });
}

/**
 * Takes the last edit back, or makes the one last taken back again. An account that has been placed otherwise since, say by an import, is
 * left as it is now. Run it in a transaction. @throws DomainError `placing.nothingToUndo|nothingToRedo`
 */
export async function stepPlaces(trx: Db, at: string, turn: 'undo' | 'redo'): Promise<void> {
  const edit = await nextPlaceEdit(trx, turn);
  if (!edit) throw new DomainError(turn === 'undo' ? 'placing.nothingToUndo' : 'placing.nothingToRedo');
  const now = await readPlaceStates(
    trx,
    edit.changes.map((c) => c.account),
  );
  const steps = edit.changes.map(({ account, from, to }) =>
    turn === 'undo' ? { account, was: to, state: from } : { account, was: from, state: to },
  );
  const same = steps.filter(({ account, was }) => JSON.stringify(now.get(account)) === JSON.stringify(was));
  await writePlaceStates(trx, same);
  await setPlaceEditState(trx, edit.id, turn === 'undo' ? 'undone' : 'done');
  const event = turn === 'undo' ? 'placingUndone' : 'placingRedone';
  const detail = { edit: edit.id, accounts: same.length, left: steps.length - same.length };
  await appendAudit(trx, { at, planId: null, event, seq: null, detail });
}
