import type { CallOutput } from '@shared/contract/contract';
import { SEVERITIES } from '@shared/model/conflict';
import type { Judged } from './desk';
import { unitOf } from './placing';
import { stateOf } from './state-of';

/** How many open cases lie in each unit, and how urgent the worst of them is. */
export function placesOf({ scene, found, rulings }: Judged): CallOutput<'conflicts.places'> {
  const cases = new Map<number, { count: number; worst: number }>();
  for (const conflict of found.values()) {
    if (stateOf(conflict, rulings.get(conflict.key), true) !== 'open') continue;
    const u = unitOf(scene, conflict);
    if (u < 0) continue;
    const here = cases.get(u) ?? { count: 0, worst: SEVERITIES.length - 1 };
    const worst = Math.min(here.worst, SEVERITIES.indexOf(conflict.severity));
    cases.set(u, { count: here.count + 1, worst });
  }
  return [...cases].map(([u, { count, worst }]) => ({
    unit: scene.field.units.code[u],
    cases: count,
    worst: SEVERITIES[worst],
  }));
}
