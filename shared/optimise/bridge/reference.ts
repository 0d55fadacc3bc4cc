import type { Field } from '../../planning/field';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import { resolveOwnership } from '../../planning/ownership';
import type { OtherOwner, Reference } from '../problem';
import { barredRep, followsUnit } from './follows-unit';
import type { Slots } from './slots';
import type { Wishes } from './wishes';

/**
 * What each unit holds and who owns it in the reference plan, and which of its accounts have another owner there. Accounts decided
 * one by one in the plan at hand do not move with units: what of them has another owner than in the reference plan stands.
 * Counted as `disruption` counts the result. A first owner is no change of owner: what nobody had counts for no cap; leaving a
 * territory that nobody runs still weighs as disruption. Where nobody runs any, territories stand for owners.
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
  const owner = Int32Array.from(reference.unitTerritory, (t) => (t < 0 ? -1 : ownerOf[t]));
  const held = ownerOf.some((o) => o < repCount)
    ? byAccount(field, snapshot, index, reference, owner)
    : byUnit(field, snapshot, index, owner);
  const limits = (side: 'handedOff' | 'takenOver'): Float64Array | null => {
    const set = caps.byRep.filter((c) => c[side] !== null);
    if (set.length === 0) return null;
    const limit = new Float64Array(repCount).fill(Number.POSITIVE_INFINITY);
    for (const cap of set) limit[cap.rep] = cap[side] ?? Number.POSITIVE_INFINITY;
    return limit;
  };
  return {
    owner,
    ...held,
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

/** Every account by its own owner in the reference plan. */
function byAccount(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  reference: PlanSnapshot,
  owner: Int32Array,
): Pick<Reference, 'volume' | 'revenue' | 'accounts' | 'others' | 'standing'> {
  const { unit, revenue: money } = field.accounts;
  const before = resolveOwnership(field, reference, index).owner;
  const now = reference === snapshot ? before : resolveOwnership(field, snapshot, index).owner;
  const repCount = field.reps.code.length;
  const byMoney = hasMoney(field, snapshot, index);
  const main = emptyColumns(owner.length);
  const others = new Map<string, OtherOwner>();
  const standing = {
    revenue: 0,
    accounts: 0,
    handedOff: new Float64Array(repCount),
    takenOver: new Float64Array(repCount),
  };
  for (let i = 0; i < unit.length; i++) {
    const u = unit[i];
    const had = before[i];
    const follows = u >= 0 && followsUnit(snapshot, index, i);
    // Whom it must not go to has it no more, wherever its unit goes.
    const barred = follows && had >= 0 && had === barredRep(snapshot, index, i);
    if (!follows || barred) {
      if (had < 0 || (!follows && now[i] === had)) continue;
      standing.revenue += money[i];
      standing.accounts += 1;
      standing.handedOff[had] += 1;
      if (!follows && now[i] >= 0) standing.takenOver[now[i]] += 1;
      continue;
    }
    const volume = byMoney ? money[i] : 1;
    if (had >= 0 && had !== owner[u]) {
      const key = `${u} ${had}`;
      const known = others.get(key) ?? { unit: u, owner: had, volume: 0, revenue: 0, accounts: 0 };
      const { revenue, accounts } = known;
      others.set(key, {
        ...known,
        volume: known.volume + volume,
        revenue: revenue + money[i],
        accounts: accounts + 1,
      });
      continue;
    }
    main.volume[u] += volume;
    if (had < 0) continue;
    main.revenue[u] += money[i];
    main.accounts[u] += 1;
  }
  return { ...main, others: [...others.values()], standing };
}

/** What follows the units, all of it by the territory they stand in. */
function byUnit(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  owner: Int32Array,
): Pick<Reference, 'volume' | 'revenue' | 'accounts'> {
  const { unit, revenue: money } = field.accounts;
  const byMoney = hasMoney(field, snapshot, index);
  const held = emptyColumns(owner.length);
  for (let i = 0; i < unit.length; i++) {
    const u = unit[i];
    if (u < 0 || !followsUnit(snapshot, index, i)) continue;
    held.volume[u] += byMoney ? money[i] : 1;
    if (owner[u] < 0) continue;
    held.revenue[u] += money[i];
    held.accounts[u] += 1;
  }
  return held;
}

/** Whether what moves with units has any revenue; else accounts weigh. */
function hasMoney({ accounts }: Field, snapshot: PlanSnapshot, index: FieldIndex): boolean {
  return accounts.revenue.some((r, i) => r > 0 && accounts.unit[i] >= 0 && followsUnit(snapshot, index, i));
}

function emptyColumns(count: number) {
  return { volume: new Float64Array(count), revenue: new Float64Array(count), accounts: new Float64Array(count) };
}
