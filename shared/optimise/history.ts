import { zeros } from './contract-groups';
import type { History } from './model';
import type { Problem } from './problem';

/** Who owns what of each node today. Units of no territory have no present owner and never count as changing hands. */
export function historyOf(problem: Problem, nodeOf: Int32Array, n: number): History {
  const { reference, territories } = problem;
  const owners = Math.max(
    territories.reduce((most, t) => Math.max(most, t.owner + 1), 0),
    (reference?.owner ?? new Int32Array(0)).reduce((most, o) => Math.max(most, o + 1), 0),
  );
  const rows = Array.from({ length: n }, () => new Map<number, [number, number, number]>());
  if (reference) {
    nodeOf.forEach((node, u) => {
      const owner = reference.owner[u];
      if (owner < 0) return;
      const row = rows[node].get(owner) ?? [0, 0, 0];
      row[0] += reference.volume[u];
      row[1] += reference.revenue[u];
      row[2] += reference.accounts[u];
      rows[node].set(owner, row);
    });
  }
  const entries = rows.reduce((sum, row) => sum + row.size, 0);
  const start = new Int32Array(n + 1);
  const owner = new Int32Array(entries);
  const volume = zeros(entries);
  const revenue = zeros(entries);
  const accounts = zeros(entries);
  let e = 0;
  rows.forEach((row, node) => {
    for (const [who, sums] of row) {
      owner[e] = who;
      [volume[e], revenue[e], accounts[e]] = sums;
      e++;
    }
    start[node + 1] = e;
  });
  return {
    start,
    owner,
    volume,
    revenue,
    accounts,
    totalVolume: total(reference?.volume),
    totalRevenue: total(reference?.revenue),
    totalAccounts: total(reference?.accounts),
    owners,
  };
}

function total(values: Float64Array | undefined): number {
  return values ? values.reduce((sum, v) => sum + v, 0) : 0;
}
