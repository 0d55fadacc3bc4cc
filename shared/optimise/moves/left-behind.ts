import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';

/** Territories, by index, whose rep is there in one field and gone in the next. */
export function leftBehind(
  { territories }: Pick<PlanSnapshot, 'territories'>,
  before: Pick<FieldIndex, 'rep'>,
  after: Pick<FieldIndex, 'rep'>,
): readonly number[] {
  return territories.flatMap(({ removed, rep }, t) =>
    !removed && rep !== null && before.rep.has(rep) && !after.rep.has(rep) ? [t] : [],
  );
}
