import type { Conflict, Ruling, RulingForm, RulingShare } from '../../model/conflict';
import type { DecisionKind } from '../../model/decision';
import { AccountCode, RepCode, TerritoryKey, UnitCode } from '../../model/ids';
import type { PlanPatch } from '../../model/plan';
import { fail, ok, type Result } from '../../model/result';
import { decisionPatch } from '../../planning/edits';
import { emptyPatch } from '../../planning/patch';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import { rulingsFor } from './rulings-for';

export interface RulingOn {
  readonly ruling: Ruling;
  readonly form: RulingForm;
  /** Who is to own the account; with the form `exclusion`, who is barred from it. */
  readonly rep: string | null;
  /** Where a unit is to go. */
  readonly territory: string | null;
  /** The account that stays, in a merge. */
  readonly survivor: string | null;
  /** Who is credited with which part, when it is shared; the owner's is what the others leave. */
  readonly shares: readonly RulingShare[];
  readonly reason: string;
}

/**
 * What a ruling changes in the plan; an empty patch where it changes nothing (a case waived, a unit kept).
 * Problems: `conflicts.notForThis` (a ruling that this kind of case cannot have), `conflicts.repMissing`,
 * `conflicts.territoryMissing`, `conflicts.lockStands` (a lock on the account would go before), `patch.unknownAccount`.
 */
export function rulingPatch(
  snapshot: PlanSnapshot,
  index: FieldIndex,
  conflict: Conflict,
  on: RulingOn,
): Result<PlanPatch> {
  if (!rulingsFor(conflict.type).includes(on.ruling)) return fail('conflicts.notForThis', { ruling: on.ruling });
  if (on.ruling === 'waive') return ok(emptyPatch());
  if (conflict.unit !== null) return unitPatch(snapshot, index, conflict.unit, on);
  const code = on.ruling === 'merge' ? (on.survivor ?? conflict.account) : conflict.account;
  const account = code === null ? undefined : index.account.get(code);
  if (account === undefined) return fail('patch.unknownAccount', { account: code ?? '' });
  const decided = accountPatch(snapshot, AccountCode.parse(code), account, on);
  if (!decided.ok || on.ruling !== 'share') return decided;
  return ok({ ...decided.value, followers: followerEdit(snapshot, AccountCode.parse(code), account, on) });
}

const WHOLE = 100;

/** The other parties become joint followers of the account, with their share. */
function followerEdit(
  snapshot: PlanSnapshot,
  code: AccountCode,
  account: number,
  { shares, rep }: RulingOn,
): PlanPatch['followers'] {
  const others = shares.filter((share) => share.rep !== rep && share.percent > 0);
  const to = others.map((share) => ({ rep: RepCode.parse(share.rep), share: share.percent / WHOLE }));
  return [{ account: code, from: [...(snapshot.followers.get(account) ?? [])], to }];
}

function accountPatch(
  snapshot: PlanSnapshot,
  code: AccountCode,
  account: number,
  { ruling, form, rep, reason }: RulingOn,
): Result<PlanPatch> {
  if (ruling !== 'pool' && rep === null) return fail('conflicts.repMissing');
  const to = ruling === 'pool' ? null : RepCode.parse(rep);
  const kind: DecisionKind = form;
  const standing = snapshot.decisions.get(account);
  // A lock goes before every other decision: a ruling below it would say one thing and the plan another.
  if (standing?.lock && kind !== 'lock') return fail('conflicts.lockStands', { account: code });
  if (standing?.ruling && kind !== 'ruling' && kind !== 'lock') {
    const lifted = decisionPatch(snapshot, account, 'ruling', null);
    const given = decisionPatch(snapshot, account, kind, { account: code, kind, rep: to, reason });
    return ok({ ...given, decisions: [...lifted.decisions, ...given.decisions] });
  }
  return ok(decisionPatch(snapshot, account, kind, { account: code, kind, rep: to, reason }));
}

function unitPatch(
  snapshot: PlanSnapshot,
  index: FieldIndex,
  unit: string,
  { ruling, territory }: RulingOn,
): Result<PlanPatch> {
  if (ruling === 'keep') return ok(emptyPatch());
  if (territory === null) return fail('conflicts.territoryMissing');
  const u = index.unit.get(unit);
  if (u === undefined) return fail('patch.unknownUnit', { unit });
  const from = snapshot.unitTerritory[u] < 0 ? null : snapshot.territories[snapshot.unitTerritory[u]].key;
  const move = { unit: UnitCode.parse(unit), from, to: TerritoryKey.parse(territory) };
  return ok(from === move.to ? emptyPatch() : { ...emptyPatch(), units: [move] });
}
