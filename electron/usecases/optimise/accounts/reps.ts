import type { AccountsRep } from '@shared/contract/optimise-accounts';
import type { Evaluation } from '@shared/planning/evaluation';
import type { Field } from '@shared/planning/field';

/** What every rep has before and after, in the field's order. */
export function repsOf(field: Field, before: Evaluation, after: Evaluation): AccountsRep[] {
  const count = field.reps.code.length;
  const had = new Int32Array(count);
  const has = new Int32Array(count);
  const lost = new Int32Array(count);
  const gained = new Int32Array(count);
  before.ownership.owner.forEach((from, i) => {
    const to = after.ownership.owner[i];
    if (from >= 0) had[from]++;
    if (to >= 0) has[to]++;
    if (from === to) return;
    if (from >= 0) lost[from]++;
    if (to >= 0) gained[to]++;
  });
  return field.reps.code.map((code, r) => ({
    code,
    name: field.reps.name[r],
    capacity: field.reps.capacitySeconds[r],
    before: { accounts: had[r], workload: before.repWorkload[r] },
    after: { accounts: has[r], workload: after.repWorkload[r] },
    lost: lost[r],
    gained: gained[r],
  }));
}
