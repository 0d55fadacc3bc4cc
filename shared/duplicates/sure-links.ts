import { clusterPairs } from './clusters';

export interface ScoredPair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * The merges that sure pairs lead to: `b` into `a`. A group in which every two are a sure pair becomes one record. Of
 * others an account takes part once, so that no chain is merged by links nobody looked at; the best pairs come first.
 * @param pairs best first
 * @param isBetter whether the first of two should stand for both
 */
export function sureLinks(
  pairs: readonly ScoredPair[],
  isBetter: (a: number, b: number) => boolean,
): readonly ScoredPair[] {
  const groupOf = clusterPairs(pairs);
  const groups = new Map<number, ScoredPair[]>();
  for (const pair of pairs) {
    const group = groupOf.get(pair.a) ?? pair.a;
    groups.set(group, [...(groups.get(group) ?? []), pair]);
  }
  return [...groups.values()].flatMap((own) => whole(own, isBetter) ?? once(own, isBetter));
}

function whole(pairs: readonly ScoredPair[], isBetter: (a: number, b: number) => boolean): ScoredPair[] | null {
  const members = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  if (pairs.length < (members.length * (members.length - 1)) / 2) return null;
  const keep = members.reduce((best, next) => (isBetter(best, next) ? best : next));
  return pairs.flatMap(({ a, b, score }) =>
    a === keep || b === keep ? [{ a: keep, b: a === keep ? b : a, score }] : [],
  );
}

function once(pairs: readonly ScoredPair[], isBetter: (a: number, b: number) => boolean): ScoredPair[] {
  const used = new Set<number>();
  return pairs.flatMap(({ a, b, score }) => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [isBetter(a, b) ? { a, b, score } : { a: b, b: a, score }];
  });
}
