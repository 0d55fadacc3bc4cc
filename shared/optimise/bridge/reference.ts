import type { Field } from '../../planning/field';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import type { Reference } from '../problem';
import { barredRep, followsUnit } from './follows-unit';
import type { Slots } from './slots';
import type { Wishes } from './wishes';

/**
 * What each unit holds and who owns it in the reference plan. Accounts decided one by one in the plan at hand do not move with units.
 * A first owner is no change of owner: what lies in no territory, in one that nobody runs, or with nobody because its rep is barred
 * counts for no cap; leaving a territory that nobody runs still weighs as disruption. Where nobody runs any, territories stand for owners.
 */
export function referenceOf(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  wishes: Wishes,
  slots: Slots,
): Omit<Reference, 'territory'> {
  const { reference, caps } = wishes;
  const repCount = field.reps.code.length;
  const territoryByKey = new Map(snapshot.territories.map((t, i) => [t.key as string, i]));
  const ownerOf = reference.territories.map((t, i) => {
    const rep = t.rep === null ? undefined : index.rep.get(t.rep);
    // Numbers of territories without a rep are those the problem uses for the same territory.
    return rep ?? repCount + (territoryByKey.get(t.key) ?? 2 * snapshot.territories.length + slots.length + i);
  });
  const n = field.units.code.length;
  const someRun = ownerOf.some((o) => o < repCount);
  const owner = Int32Array.from(reference.unitTerritory, (t) => (t < 0 ? -1 : ownerOf[t]));
  const weight = { revenue: new Float64Array(n), accounts: new Float64Array(n) };
  const revenue = new Float64Array(n);
  const accounts = new Float64Array(n);
  field.accounts.unit.forEach((u, i) => {
    if (u < 0 || !followsUnit(snapshot, index, i)) return;
    weight.revenue[u] += field.accounts.revenue[i];
    weight.accounts[u] += 1;
    const nobody = owner[u] < 0 || (someRun && owner[u] >= repCount) || owner[u] === barredRep(snapshot, index, i);
    if (nobody) return;
    revenue[u] += field.accounts.revenue[i];
    accounts[u] += 1;
  });
  const limits = (side: 'handedOff' | 'takenOver'): Float64Array | null => {
    const set = caps.byRep.filter((c) => c[side] !== null);
    if (set.length === 0) return null;
    const limit = new Float64Array(repCount).fill(Number.POSITIVE_INFINITY);
    for (const cap of set) limit[cap.rep] = cap[side] ?? Number.POSITIVE_INFINITY;
    return limit;
  };
  return {
    owner,
    volume: weight.revenue.some((r) => r > 0) ? weight.revenue : weight.accounts,
    revenue,
    accounts,
    totals: {
      revenue: field.accounts.revenue.reduce((sum, r) => sum + r, 0),
      accounts: field.accounts.unit.length,
    },
    caps: {
      revenueShare: caps.revenueShare,
      accountShare: caps.accountShare,
      handedOff: limits('handedOff'),
      takenOver: limits('takenOver'),
    },
  };
}
