import { UnitCode } from '@shared/model/ids';
import type { PlanPatch } from '@shared/model/plan';
import type { Move } from '@shared/optimise/moves/move-list';
import type { Field } from '@shared/planning/field';
import { emptyPatch } from '@shared/planning/patch';
import type { PlanSnapshot } from '@shared/planning/snapshot';

/** Moves of different units as one edit. */
export function movesPatch(
  field: Field,
  { territories }: PlanSnapshot,
  moves: readonly Pick<Move, 'steps'>[],
): PlanPatch {
  const key = (at: number) => (at < 0 ? null : territories[at].key);
  const units = moves.flatMap(({ steps }) =>
    steps
      .filter(({ from, to }) => from !== to)
      .map(({ unit, from, to }) => ({ unit: UnitCode.parse(field.units.code[unit]), from: key(from), to: key(to) })),
  );
  return { ...emptyPatch(), units };
}

/** Tells moves apart, whatever plan they are in. */
export function moveId({ steps }: Pick<Move, 'steps'>): string {
  return steps.map(({ unit, to }) => `${unit}-${to}`).join();
}
