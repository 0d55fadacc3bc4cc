import type { MoveContext } from './context';
import { holdsWithout, touches } from './together';

/** Why a move is not offered; the screen says it in words, with the names. */
export type Obstacle =
  | { readonly code: 'move.alreadyThere' }
  | { readonly code: 'move.unitLocked' }
  | { readonly code: 'move.territoryLocked'; readonly territory: number }
  | { readonly code: 'move.notAdjacent' }
  | { readonly code: 'move.empties'; readonly territory: number }
  | { readonly code: 'move.breaks'; readonly territory: number };

/** Everything that speaks against unit `u` going to territory `g`; empty when it may. */
export function whyNot(context: MoveContext, u: number, g: number): readonly Obstacle[] {
  const { snapshot, lockedUnits, locked, field } = context;
  const { adjacency } = field.units;
  const f = snapshot.unitTerritory[u];
  if (f === g) return [{ code: 'move.alreadyThere' }];
  const found: Obstacle[] = [];
  if (lockedUnits.has(u)) found.push({ code: 'move.unitLocked' });
  for (const t of [f, g]) if (t >= 0 && locked[t] === 1) found.push({ code: 'move.territoryLocked', territory: t });
  if (!touches(adjacency, snapshot.unitTerritory, u, g)) found.push({ code: 'move.notAdjacent' });
  if (f < 0) return found;
  const after = snapshot.unitTerritory.slice();
  after[u] = g;
  if (!after.includes(f)) found.push({ code: 'move.empties', territory: f });
  else if (!holdsWithout(adjacency, after, u, f)) found.push({ code: 'move.breaks', territory: f });
  return found;
}

/** Whether two units of neighbouring territories can change places and leave both in one piece. */
export function canSwap(context: MoveContext, u: number, v: number): boolean {
  const { snapshot, field } = context;
  const { adjacency } = field.units;
  const f = snapshot.unitTerritory[u];
  const g = snapshot.unitTerritory[v];
  const after = snapshot.unitTerritory.slice();
  after[u] = g;
  after[v] = f;
  return (
    touches(adjacency, after, u, g) &&
    touches(adjacency, after, v, f) &&
    holdsWithout(adjacency, after, u, f) &&
    holdsWithout(adjacency, after, v, g)
  );
}
