import type { Field } from '@shared/planning/field';
import { freeName } from '@shared/planning/nearby';
import type { FieldIndex, PlanSnapshot } from '@shared/planning/snapshot';

/** The unit with most accounts gives its name: people call an area by the city they work in. */
export function suggestName(
  field: Field,
  index: FieldIndex,
  snapshot: PlanSnapshot,
  units: ReadonlySet<number>,
  names: readonly string[],
): string {
  const accounts = (u: number): number => index.unitStart[u + 1] - index.unitStart[u];
  const area = (u: number): number => field.units.areaKm2[u];
  const [main] = [...units].toSorted((a, b) => accounts(b) - accounts(a) || area(b) - area(a) || a - b);
  if (main === undefined) return '';
  return freeName(
    names[main] || field.units.name[main],
    snapshot.territories.filter((t) => !t.removed).map((t) => t.name),
  );
}

export function nameProblem(snapshot: PlanSnapshot, name: string): 'nameMissing' | 'nameTaken' | null {
  const wish = name.trim();
  if (wish === '') return 'nameMissing';
  const present = snapshot.territories.filter((t) => !t.removed).map((t) => t.name);
  return freeName(wish, present) === wish ? null : 'nameTaken';
}
