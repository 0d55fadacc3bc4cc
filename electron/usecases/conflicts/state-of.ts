import type { CaseState, Conflict } from '@shared/model/conflict';
import type { RulingOfPlan } from '@electron/conflicts/rulings-of';

/** A ruling holds for the evidence it was made on: new evidence opens the case again. */
export function stateOf(conflict: Conflict, ruling: RulingOfPlan | undefined, found: boolean): CaseState {
  const settled = ruling !== undefined && (!found || ruling.fingerprint === conflict.fingerprint);
  if (settled) return ruling.ruling === 'waive' ? 'waived' : 'ruled';
  return found ? 'open' : 'gone';
}
