import { CAUSES, type Cause } from '../model/decision';
import type { Field } from './field';
import type { FieldIndex, PlanSnapshot } from './snapshot';

/** Who owns each account, under which territory it counts, and why; one entry an account. */
export interface Ownership {
  /** Rep index, -1 = pool. */
  readonly owner: Int32Array;
  /** Territory index, -1 = none. */
  readonly territory: Int32Array;
  /** Index into CAUSES. */
  readonly cause: Uint8Array;
}

export interface Owned {
  readonly owner: number;
  readonly territory: number;
  readonly cause: Cause;
}

/**
 * Rep of each territory and the home territory of each rep, as indices.
 * An account decided for a rep counts in the territory of its unit when that rep runs it, else in the rep's first territory.
 */
export interface Responsibility {
  readonly repOfTerritory: Int32Array;
  readonly territoryOfRep: Int32Array;
}

export function responsibility(snapshot: PlanSnapshot, index: FieldIndex, repCount: number): Responsibility {
  const repOfTerritory = new Int32Array(snapshot.territories.length).fill(-1);
  const territoryOfRep = new Int32Array(repCount).fill(-1);
  snapshot.territories.forEach((t, i) => {
    const rep = t.removed || t.rep === null ? undefined : index.rep.get(t.rep);
    if (rep === undefined) return;
    repOfTerritory[i] = rep;
    if (territoryOfRep[rep] < 0) territoryOfRep[rep] = i;
  });
  return { repOfTerritory, territoryOfRep };
}

/**
 * The first step that applies decides: lock → ruling → exclusion → manual → allocation rules, as they were last run → geography
 * → pool (DESIGN section 2).
 * A territory without a rep still counts its accounts; nobody owns them.
 */
export function resolveOwner(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  who: Responsibility,
  account: number,
): Owned {
  const unit = field.accounts.unit[account];
  const geographic = unit < 0 ? -1 : snapshot.unitTerritory[unit];
  const decided = snapshot.decisions.get(account);
  const give = (to: string | number | null, cause: Cause): Owned => {
    const owner = typeof to === 'string' ? (index.rep.get(to) ?? -1) : (to ?? -1);
    if (owner < 0) return { owner: -1, territory: -1, cause };
    const stays = geographic >= 0 && who.repOfTerritory[geographic] === owner;
    return { owner, territory: stays ? geographic : who.territoryOfRep[owner], cause };
  };
  if (decided?.lock) return give(decided.lock.rep, 'lock');
  if (decided?.ruling) return give(decided.ruling.rep, 'ruling');
  const excluded = decided?.exclusion;
  if (excluded?.rep === null) return { owner: -1, territory: -1, cause: 'exclusion' };
  const barred = excluded ? index.rep.get(excluded.rep) : undefined;
  if (decided?.manual && (decided.manual.rep === null || index.rep.get(decided.manual.rep) !== barred)) {
    return give(decided.manual.rep, 'manual');
  }
  const ruled = ruledRep(snapshot, index, account);
  if (ruled >= 0 && ruled !== barred) return give(ruled, 'rule');
  if (geographic < 0) return { owner: -1, territory: -1, cause: 'none' };
  const owner = who.repOfTerritory[geographic];
  if (owner >= 0 && owner === barred) return { owner: -1, territory: -1, cause: 'exclusion' };
  return { owner, territory: geographic, cause: 'geography' };
}

/** Rep the latest run of the rules gave an account to; -1 = none, or none who is still there. */
function ruledRep({ outcomes }: PlanSnapshot, index: FieldIndex, account: number): number {
  const outcome = outcomes.get(account);
  return outcome === undefined ? -1 : (index.rep.get(outcome.rep) ?? -1);
}

/** Every account of the field; O(accounts). */
export function resolveOwnership(field: Field, snapshot: PlanSnapshot, index: FieldIndex): Ownership {
  const count = field.accounts.unit.length;
  const owner = new Int32Array(count);
  const territory = new Int32Array(count);
  const cause = new Uint8Array(count);
  const who = responsibility(snapshot, index, field.reps.code.length);
  const { unit } = field.accounts;
  const geography = CAUSES.indexOf('geography');
  const none = CAUSES.indexOf('none');
  for (let i = 0; i < count; i++) {
    const t = unit[i] < 0 ? -1 : snapshot.unitTerritory[unit[i]];
    territory[i] = t;
    owner[i] = t < 0 ? -1 : who.repOfTerritory[t];
    cause[i] = t < 0 ? none : geography;
  }
  for (const i of new Set([...snapshot.decisions.keys(), ...snapshot.outcomes.keys()])) {
    const decided = resolveOwner(field, snapshot, index, who, i);
    owner[i] = decided.owner;
    territory[i] = decided.territory;
    cause[i] = CAUSES.indexOf(decided.cause);
  }
  return { owner, territory, cause };
}
