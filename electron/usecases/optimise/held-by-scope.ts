import type { OptimiseRemark, OptimiseReport, OptimiseVariant } from '@shared/contract/optimise';
import type { OptimiseWishes } from '@shared/model/optimise-wishes';
import type { Prepared } from '@shared/optimise/bridge/to-problem';
import { explain } from '@shared/optimise/explain/explain';
import type { Gathered } from './gather';
import { remarkOf } from './remarks';

type ScopeKind = OptimiseWishes['scope'];

/** Reasons that hold whoever may move: what stands still only because of who may is told by `heldByScope`. */
export function reasonsOf(gathered: Gathered, scope: ScopeKind, wished: readonly string[]): OptimiseRemark[] {
  const prepared = scope === 'all' ? gathered : gathered.widened('all');
  return explain(prepared.problem).map((reason) => remarkOf({ ...gathered, ...prepared, wished }, reason));
}

/** Where what was asked for is not reached while only some may move: who else would have to. */
export function heldByScope(
  gathered: Gathered,
  scope: ScopeKind,
  variants: readonly Pick<OptimiseVariant, 'kind' | 'feasible' | 'figures' | 'notices' | 'patch'>[],
): OptimiseRemark[] {
  const asked = variants.find(({ kind }) => kind === 'asked');
  if (scope === 'all' || !asked || asked.feasible) return [];
  const outside = asked.notices.filter(({ code }) => code === 'outsideBand');
  if (outside.length === 0) return [];
  const changed = new Set(asked.patch.units.flatMap(({ from, to }) => [from, to]));
  const names = new Set(gathered.plan.snapshot.territories.filter((t) => changed.has(t.key)).map((t) => t.name));
  const standing = outside.filter(
    ({ params: { territory } }) => typeof territory === 'string' && !names.has(territory),
  ).length;
  const { units } = told(gathered);
  const untouched = standing === outside.length;
  const near = !untouched && scope === 'own' && wouldDo(gathered);
  return [
    {
      code: untouched ? 'scopeLeaves' : near ? 'scopeHoldsToNear' : 'scopeHoldsToAll',
      params: { units, count: outside.length, standing, band: asked.figures.largestDeviation },
    },
  ];
}

/** Whether nothing stands still with the neighbours that would not stand still with everybody. */
function wouldDo({ widened }: Gathered): boolean {
  const still = ({ problem }: Prepared): number =>
    explain(problem).filter(({ code }) => code === 'optimise.locksTooBig' || code === 'optimise.frozenOutside').length;
  return still(widened('near')) <= still(widened('all'));
}

/** Who could move, in words. */
export function scopeTold(gathered: Gathered, scope: ScopeKind): OptimiseReport['scope'] {
  return scope === 'all' ? null : { kind: scope, ...told(gathered) };
}

function told({ scope, plan }: Gathered): { readonly territories: string[]; readonly units: number } {
  return {
    territories: scope.concerned.map((t) => plan.snapshot.territories[t].name),
    units: scope.units.reduce((sum, may) => sum + may, 0),
  };
}
