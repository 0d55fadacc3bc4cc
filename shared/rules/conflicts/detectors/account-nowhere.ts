import { CAUSES } from '../../../model/decision';
import type { Conflict } from '../../../model/conflict';
import { found } from '../found';
import { type ConflictScene, stakeOf } from '../ground';

const NONE = CAUSES.indexOf('none');
const MATTERS = 1;

/** An account on no unit that nobody has decided on. One on a unit in no territory is a matter of that unit. */
export function accountNowhere(scene: ConflictScene, account: number): Conflict[] {
  const { field, evaluation } = scene;
  if (field.accounts.unit[account] >= 0 || evaluation.ownership.cause[account] !== NONE) return [];
  const code = field.accounts.code[account];
  return [
    found([code], {
      type: 'accountNowhere',
      severity: field.accounts.tier[account] <= MATTERS ? 'medium' : 'low',
      account: code,
      facts: {},
      stake: stakeOf(scene, account),
      fingerprint: '',
    }),
  ];
}
