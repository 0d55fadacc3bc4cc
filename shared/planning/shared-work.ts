import { greatCircleMetres } from '../geo/distance';
import type { Field } from './field';
import type { FieldIndex, PlanSnapshot } from './snapshot';

/** Travel a year of `rep` to an account: visits × great-circle distance from home × detour ÷ speed (an estimate). */
export function travelSeconds(field: Field, account: number, rep: number): number {
  if (rep < 0) return 0;
  const { accounts, reps } = field;
  const metres = greatCircleMetres(reps.homeLng[rep], reps.homeLat[rep], accounts.lng[account], accounts.lat[account]);
  return Number.isNaN(metres) ? 0 : Math.round(accounts.visits[account] * metres * field.travelSecondsPerMetre);
}

/** Part of an account that a rep works: index and share. */
export interface WorkShare {
  readonly rep: number;
  readonly share: number;
}

const NOBODY_BESIDE: readonly WorkShare[] = [];

/**
 * Who works an account beside its owner. A follower who owns it, or who has left the workspace, counts as none: that share
 * is the owner's again.
 */
export function sharesBeside(
  snapshot: Pick<PlanSnapshot, 'followers'>,
  index: FieldIndex,
  account: number,
  owner: number,
): readonly WorkShare[] {
  const followers = snapshot.followers.get(account);
  if (!followers) return NOBODY_BESIDE;
  return followers.flatMap(({ rep: code, share }) => {
    const rep = index.rep.get(code);
    return rep === undefined || rep === owner ? [] : [{ rep, share }];
  });
}

/**
 * Adds (sign 1) or takes away (sign -1) what an account costs the reps who work it: the owner's whole for the share that is
 * left to them, each follower's for theirs, with their own way from home. Whole seconds, so that sums stay exact.
 */
export function bookReps(
  field: Field,
  repWorkload: Float64Array,
  beside: readonly WorkShare[],
  {
    account,
    owner,
    ownerSeconds,
    sign,
  }: {
    readonly account: number;
    readonly owner: number;
    readonly ownerSeconds: number;
    readonly sign: 1 | -1;
  },
): void {
  for (const { rep, share } of beside) {
    const seconds = field.accounts.serviceSeconds[account] + travelSeconds(field, account, rep);
    repWorkload[rep] += sign * Math.round(share * seconds);
  }
  if (owner >= 0) repWorkload[owner] += sign * ownersPart(beside, ownerSeconds);
}

/** What an account costs its owner, whole seconds. @param whole what it would without anybody beside */
export function ownersPart(beside: readonly WorkShare[], whole: number): number {
  let left = 1;
  for (const { share } of beside) left -= share;
  return beside.length === 0 ? whole : Math.round(Math.max(0, left) * whole);
}
