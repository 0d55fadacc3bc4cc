import { zeros } from './contract-groups';
import { unitsByNode } from './graph';
import type { History } from './model';
import type { Problem } from './problem';

/** Who owns what of each node today. Units of no territory have no present owner and never count as changing hands. */
export function historyOf(problem: Problem, nodeOf: Int32Array, n: number): History {
  const { reference, territories } = problem;
  const owners = Math.max(
    territories.reduce((most, t) => Math.max(most, t.owner + 1), 0),
    (reference?.owner ?? new Int32Array(0)).reduce((most, o) => Math.max(most, o + 1), 0),
  );
  const start = new Int32Array(n + 1);
  const most = reference ? nodeOf.length : 0;
  const owner = new Int32Array(most);
  const volume = zeros(most);
  const revenue = zeros(most);
  const accounts = zeros(most);
  const members = unitsByNode(nodeOf, n);
  let end = 0;
  for (let node = 0; node < n && reference; node++) {
    for (let i = members.start[node]; i < members.start[node + 1]; i++) {
      const u = members.unit[i];
      const who = reference.owner[u];
      if (who < 0) continue;
      let e = start[node];
      while (e < end && owner[e] !== who) e++;
      if (e === end) owner[end++] = who;
      volume[e] += reference.volume[u];
      revenue[e] += reference.revenue[u];
      accounts[e] += reference.accounts[u];
    }
    start[node + 1] = end;
  }
  return {
    start,
    owner: owner.slice(0, end),
    volume: volume.slice(0, end),
    revenue: revenue.slice(0, end),
    accounts: accounts.slice(0, end),
    totalVolume: total(reference?.volume),
    totalRevenue: reference?.totals?.revenue ?? total(reference?.revenue),
    totalAccounts: reference?.totals?.accounts ?? total(reference?.accounts),
    owners,
  };
}

function total(values: Float64Array | undefined): number {
  return values ? values.reduce((sum, v) => sum + v, 0) : 0;
}
