import type { Field } from '../../planning/field';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import type { Reference } from '../problem';
import { followsUnit } from './follows-unit';
import type { Slots } from './slots';
import type { Wishes } from './wishes';

/** What each unit holds and who owns it in the reference plan. Accounts decided one by one in the plan at hand do not move with units. */
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
  const revenue = new Float64Array(n);
  const accounts = new Float64Array(n);
  field.accounts.unit.forEach((u, i) => {
    if (u < 0 || !followsUnit(snapshot, index, i)) return;
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
    owner: Int32Array.from(reference.unitTerritory, (t) => (t < 0 ? -1 : ownerOf[t])),
    volume: revenue.some((r) => r > 0) ? revenue : accounts,
    revenue,
    accounts,
    caps: {
      revenueShare: caps.revenueShare,
      accountShare: caps.accountShare,
      handedOff: limits('handedOff'),
      takenOver: limits('takenOver'),
    },
  };
}
