import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';

/**
 * Whether an account goes where its unit goes: neither a decision nor a rule gives it to somebody, or all that was decided is
 * whom it must not go to. Such a barred account counts as going along; where it would meet the barred rep, it goes to the
 * pool instead (`barredRep`).
 */
export function followsUnit(snapshot: PlanSnapshot, index: FieldIndex, account: number): boolean {
  const decided = snapshot.decisions.get(account);
  const outcome = snapshot.outcomes.get(account);
  if (!decided && !outcome) return true;
  if (decided?.lock || decided?.ruling || decided?.exclusion?.rep === null) return false;
  const barred = barredRep(snapshot, index, account);
  // Neither a manual assignment nor a rule's choice of the barred rep applies.
  if (decided?.manual && (decided.manual.rep === null || (index.rep.get(decided.manual.rep) ?? -1) !== barred))
    return false;
  const ruled = outcome ? (index.rep.get(outcome.rep) ?? -1) : -1;
  return ruled < 0 || ruled === barred;
}

/** Rep an account must not go to, -1 = none. */
export function barredRep(snapshot: PlanSnapshot, index: FieldIndex, account: number): number {
  const code = snapshot.decisions.get(account)?.exclusion?.rep ?? null;
  return code === null ? -1 : (index.rep.get(code) ?? -1);
}
