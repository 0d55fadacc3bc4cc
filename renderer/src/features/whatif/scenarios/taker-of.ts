import type { World } from '@shared/scenario/apply-scenario';

/** The rep of a territory that takes over, by position; whoever takes over has one. */
export function takerOf({ snapshot, index }: World, territory: number): number {
  return index.rep.get(snapshot.territories[territory].rep ?? '') ?? -1;
}
