import type { RepCode, TerritoryKey } from '../model/ids';
import type { OptimiseWishes } from '../model/optimise-wishes';
import type { BalanceSettings } from '../model/settings';
import { MEASURES } from '../model/settings';
import type { Territory } from '../model/territory';

/** What is asked for in a word, with whom it is about. */
export type Preset =
  | { readonly kind: 'fair' | 'repair' }
  /** null = nobody has been named yet. */
  | { readonly kind: 'hire'; readonly rep: RepCode | null }
  | { readonly kind: 'leave'; readonly rep: RepCode }
  | { readonly kind: 'merge'; readonly territory: TerritoryKey; readonly into: TerritoryKey };

/** Weights of disruption: what nobody has yet, what is being changed anyway, what should stay as it is. */
const FREE = 0;
const SOME = 1.5;
const DEAR = 4;

/**
 * What is asked of the optimiser to begin with: the workspace's measure, band and target. Homes are fixed centres: of the
 * three ways it gives the least travel at the same band on every measure of the sample.
 */
export function plainWishes({
  measure,
  indexWeights,
  band,
  target,
}: Pick<BalanceSettings, 'measure' | 'indexWeights' | 'band' | 'target'>): OptimiseWishes {
  const measures =
    measure === 'index'
      ? MEASURES.flatMap((m) => (indexWeights[m] > 0 ? [{ measure: m, weight: indexWeights[m] }] : []))
      : [{ measure, weight: 1 }];
  return {
    measures: measures.length > 0 ? measures : [{ measure: 'workload', weight: 1 }],
    band,
    target,
    count: null,
    hires: [],
    dissolved: [],
    scope: 'all',
    concerned: [],
    contiguity: 'required',
    weights: { travel: 1, border: 0.2, mix: 0, disruption: 0.5 },
    mix: 'field',
    homes: 'fixed',
    caps: { revenueShare: null, accountShare: null, byRep: [] },
    limits: [],
    lockedUnits: [],
    seed: 1,
  };
}

/**
 * Fills the wishes a preset is about and leaves the others (measures, band, locks, limits, seed) as they are.
 * - fair: as many territories as now, drawn afresh; the present plan counts for nothing.
 * - repair: the territories there are, with change as dear as may be; anybody may move.
 * - hire: one territory more, around the home of who will run it, cut from those around and their neighbours.
 * - leave: the territories of somebody who goes, shared out among the neighbours; nobody else moves.
 * - merge: two territories made one, which then gives away what is too much; nobody else moves.
 */
export function presetWishes(
  wishes: OptimiseWishes,
  territories: readonly Territory[],
  repCount: number,
  preset: Preset,
): OptimiseWishes {
  const present = territories.filter((t) => !t.removed);
  const plain = { ...wishes, count: null, hires: [], dissolved: [], scope: 'all' as const, concerned: [] };
  const priced = (disruption: number): OptimiseWishes => ({ ...plain, weights: { ...wishes.weights, disruption } });
  switch (preset.kind) {
    case 'fair':
      return { ...priced(FREE), count: Math.max(1, present.length || repCount) };
    case 'repair':
      return priced(DEAR);
    case 'hire':
      return { ...priced(SOME), hires: [preset.rep], scope: 'near' };
    case 'leave': {
      const left = present.filter((t) => t.rep === preset.rep);
      return { ...priced(DEAR), dissolved: left.map(({ key }) => ({ territory: key, into: null })), scope: 'own' };
    }
    case 'merge':
      return { ...priced(SOME), dissolved: [{ territory: preset.territory, into: preset.into }], scope: 'own' };
  }
}
