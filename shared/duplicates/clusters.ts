/**
 * Groups accounts that hang together by pairs. @returns for every account named in a pair the smallest account of its
 * group, which is the group's name
 */
export function clusterPairs(
  pairs: readonly { readonly a: number; readonly b: number }[],
): ReadonlyMap<number, number> {
  const parent = new Map<number, number>();
  const root = (x: number): number => {
    let top = x;
    for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top)) top = up;
    for (let at = x; at !== top; ) {
      const up = parent.get(at) ?? top;
      parent.set(at, top);
      at = up;
    }
    return top;
  };
  for (const { a, b } of pairs) {
    for (const x of [a, b]) if (!parent.has(x)) parent.set(x, x);
    const [p, q] = [root(a), root(b)];
    if (p !== q) parent.set(Math.max(p, q), Math.min(p, q));
  }
  return new Map([...parent.keys()].map((x) => [x, root(x)]));
}
