import { islandsOf } from '../geo/bridged-adjacency';
import type { Model } from './model';
import type { TerritoryResult } from './result';

/** Something a person must know about a result; the screen says it in words. Units and territories are indices. */
export type Notice =
  | { readonly code: 'optimise.bridged'; readonly unit: number; readonly to: number }
  | {
      readonly code: 'optimise.oversize';
      readonly units: readonly number[];
      readonly territory: number;
      /** Load ÷ what a territory may carry at most. */
      readonly ratio: number;
      /** Largest |deviation| of the other territories from their own mean target. */
      readonly othersWithin: number;
    }
  | { readonly code: 'optimise.inPieces'; readonly territory: number; readonly parts: number }
  | { readonly code: 'optimise.outsideBand'; readonly territory: number; readonly deviation: number };

export function notices(model: Model, territories: readonly TerritoryResult[]): readonly Notice[] {
  const { problem, oversize, bridged } = model;
  const cores = new Set(oversize.map((o) => o.territory));
  const others = territories.filter((_, t) => !cores.has(t));
  const othersWithin = others.reduce((most, t) => t.deviation.reduce((a, d) => Math.max(a, Math.abs(d)), most), 0);
  const islands = problem.contiguity === 'off' ? [] : [...islandsOf(problem.adjacency), ...bridged];
  const found: Notice[] = islands.map(([unit, to]) => ({ code: 'optimise.bridged', unit, to }));
  for (const { node, territory, load, most } of oversize) {
    const units = [...model.nodeOf.keys()].filter((u) => model.nodeOf[u] === node);
    found.push({ code: 'optimise.oversize', units, territory, ratio: load / most, othersWithin });
  }
  territories.forEach((row, territory) => {
    if (problem.contiguity !== 'off' && row.parts > 1) {
      found.push({ code: 'optimise.inPieces', territory, parts: row.parts });
    }
    const deviation = row.deviation.reduce((most, d) => (Math.abs(d) > Math.abs(most) ? d : most), 0);
    if (Math.abs(deviation) > problem.band + 1e-9) found.push({ code: 'optimise.outsideBand', territory, deviation });
  });
  return found;
}
