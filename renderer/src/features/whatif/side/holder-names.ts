import type { Holder } from '@shared/planning/plan-difference';
import type { Field } from '@shared/planning/field';
import type { PlanSnapshot } from '@shared/planning/snapshot';

/** Names of holders by key; a territory goes by the name of the first plan that has it. */
export function holderNames(
  holder: Holder,
  field: Field,
  plans: readonly Pick<PlanSnapshot, 'territories'>[],
): ReadonlyMap<string, string> {
  if (holder === 'rep') return new Map(field.reps.code.map((code, r) => [code, field.reps.name[r]]));
  const names = new Map<string, string>();
  for (const { territories } of plans) {
    for (const { key, name, removed } of territories) if (!removed && !names.has(key)) names.set(key, name);
  }
  return names;
}
