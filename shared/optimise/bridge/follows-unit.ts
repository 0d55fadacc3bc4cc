import type { PlanSnapshot } from '../../planning/snapshot';

/**
 * Whether an account goes where its unit goes: nobody has decided on it, or all that was decided is whom it must not go to.
 * Such a barred account counts as going along; where it would meet the barred rep, it goes to the pool instead.
 */
export function followsUnit(snapshot: PlanSnapshot, account: number): boolean {
  const decided = snapshot.decisions.get(account);
  if (!decided) return true;
  if (decided.lock || decided.ruling || decided.exclusion?.rep === null) return false;
  // A manual assignment to the barred rep does not apply.
  return !decided.manual || (decided.manual.rep !== null && decided.manual.rep === decided.exclusion?.rep);
}
