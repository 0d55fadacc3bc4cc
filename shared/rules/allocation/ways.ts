import { chordSquared, metresOfChord, type UnitVectors, unitVectors } from '../../geo/unit-vectors';
import type { Field } from '../../planning/field';

/** Ways between rep homes and accounts; positions are turned into vectors when the first of them is asked for. */
export interface Ways {
  /** Grows with the great-circle distance, for comparing; NaN where a position is unknown. */
  nearness(rep: number, account: number): number;
  /** Seconds a year `rep` would spend on an account, as the evaluation counts them but for rounding. */
  seconds(rep: number, account: number): number;
}

/** A field never changes, and every rule of every run over it asks for the same vectors. */
const known = new WeakMap<Field, Ways>();

export function waysOf(field: Field): Ways {
  const ways = known.get(field) ?? measured(field);
  known.set(field, ways);
  return ways;
}

function measured({ accounts, reps, travelSecondsPerMetre }: Field): Ways {
  let vectors: { readonly homes: UnitVectors; readonly sites: UnitVectors } | null = null;
  const nearness = (rep: number, account: number): number => {
    vectors ??= { homes: unitVectors(reps.homeLng, reps.homeLat), sites: unitVectors(accounts.lng, accounts.lat) };
    return chordSquared(vectors.homes, rep, vectors.sites, account);
  };
  return {
    nearness,
    seconds: (rep, account) => {
      const metres = metresOfChord(nearness(rep, account));
      const travel = Number.isNaN(metres) ? 0 : accounts.visits[account] * metres * travelSecondsPerMetre;
      return accounts.serviceSeconds[account] + travel;
    },
  };
}
