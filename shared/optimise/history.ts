import { zeros } from './contract-groups';
import { unitsByNode } from './graph';
import type { History } from './model';
import type { OtherOwner, Problem, Reference, StandingChange } from './problem';

/** Who owns what of each node today. Units of no territory have no present owner and never count as changing hands. */
export function historyOf(problem: Problem, nodeOf: Int32Array, n: number): History {
  const { reference, territories } = problem;
  const others = reference?.others ?? [];
  const standing = reference?.standing ?? NOTHING_STANDS;
  const owners = Math.max(
    territories.reduce((most, t) => Math.max(most, t.owner + 1), standing.handedOff.length),
    (reference?.owner ?? new Int32Array(0)).reduce((most, o) => Math.max(most, o + 1), 0),
    others.reduce((most, { owner }) => Math.max(most, owner + 1), 0),
  );
  const start = new Int32Array(n + 1);
  const most = reference ? nodeOf.length + others.length : 0;
  const owner = new Int32Array(most);
  const volume = zeros(most);
  const revenue = zeros(most);
  const accounts = zeros(most);
  const members = unitsByNode(nodeOf, n);
  const beside = byUnit(others, nodeOf.length);
  let end = 0;
  const book = (first: number, held: Omit<OtherOwner, 'unit'>): void => {
    let e = first;
    while (e < end && owner[e] !== held.owner) e++;
    if (e === end) owner[end++] = held.owner;
    volume[e] += held.volume;
    revenue[e] += held.revenue;
    accounts[e] += held.accounts;
  };
  for (let node = 0; node < n && reference; node++) {
    for (let i = members.start[node]; i < members.start[node + 1]; i++) {
      const u = members.unit[i];
      if (reference.owner[u] >= 0) book(start[node], ofUnit(reference, u));
      for (const held of beside[u] ?? []) book(start[node], held);
    }
    start[node + 1] = end;
  }
  return {
    start,
    owner: owner.slice(0, end),
    volume: volume.slice(0, end),
    revenue: revenue.slice(0, end),
    accounts: accounts.slice(0, end),
    totalVolume: volumeOf(reference),
    totalRevenue: reference?.totals?.revenue ?? total(reference?.revenue),
    totalAccounts: reference?.totals?.accounts ?? total(reference?.accounts),
    owners,
    standing,
  };
}

const NOTHING_STANDS: StandingChange = { revenue: 0, accounts: 0, handedOff: zeros(0), takenOver: zeros(0) };

/** All that weighs when it changes hands with its unit. */
export function volumeOf(reference: Reference | null): number {
  return (reference?.others ?? []).reduce((sum, { volume }) => sum + volume, total(reference?.volume));
}

function ofUnit({ owner, volume, revenue, accounts }: Reference, u: number): Omit<OtherOwner, 'unit'> {
  return { owner: owner[u], volume: volume[u], revenue: revenue[u], accounts: accounts[u] };
}

function byUnit(others: readonly OtherOwner[], count: number): readonly (readonly OtherOwner[] | undefined)[] {
  const found: OtherOwner[][] = [];
  found.length = count;
  for (const held of others) (found[held.unit] ??= []).push(held);
  return found;
}

function total(values: Float64Array | undefined): number {
  return values ? values.reduce((sum, v) => sum + v, 0) : 0;
}
