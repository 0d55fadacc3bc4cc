import type { Field } from '@shared/planning/field';
import { freeName } from '@shared/planning/nearby';
import type { PlanSnapshot } from '@shared/planning/snapshot';

/** The largest of the units gives its name: people call an area by the city they know. */
export function suggestName(field: Field, snapshot: PlanSnapshot, units: ReadonlySet<number>, fallback: string): string {
  const weight = (u: number): number => field.units.areaKm2[u];
  const [largest] = [...units].toSorted((a, b) => weight(b) - weight(a) || a - b);
  const name = largest === undefined ? fallback : field.units.name[largest];
  return freeName(
    name,
    snapshot.territories.filter((t) => !t.removed).map((t) => t.name),
  );
}

export function nameProblem(snapshot: PlanSnapshot, name: string): 'nameMissing' | 'nameTaken' | null {
  const wish = name.trim();
  if (wish === '') return 'nameMissing';
  const present = snapshot.territories.filter((t) => !t.removed).map((t) => t.name);
  return freeName(wish, present) === wish ? null : 'nameTaken';
}
