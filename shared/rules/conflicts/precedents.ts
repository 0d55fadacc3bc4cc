import type { Conflict, RulingGround } from '../../model/conflict';
import type { Tier } from '../../model/tier';

/** What of a case makes another one like it. */
export interface CaseProfile {
  readonly type: Conflict['type'];
  readonly severity: Conflict['severity'];
  /** The ground that would decide; null = none did. */
  readonly ground: RulingGround | null;
  readonly tier: Tier | null;
  readonly territory: string | null;
  readonly reps: readonly string[];
}

/** The more of them two cases share, the more alike; the ground that decides weighs most. */
const WEIGHTS = { ground: 4, tier: 2, severity: 1, territory: 1, rep: 1 } as const;

/** 0 = another kind of conflict. */
export function likeness(a: CaseProfile, b: CaseProfile): number {
  if (a.type !== b.type) return 0;
  return (
    1 +
    (a.ground === b.ground ? WEIGHTS.ground : 0) +
    (a.tier !== null && a.tier === b.tier ? WEIGHTS.tier : 0) +
    (a.severity === b.severity ? WEIGHTS.severity : 0) +
    (a.territory !== null && a.territory === b.territory ? WEIGHTS.territory : 0) +
    (a.reps.some((rep) => b.reps.includes(rep)) ? WEIGHTS.rep : 0)
  );
}

interface Ruled {
  readonly profile: CaseProfile;
  readonly at: string;
}

/** Earlier rulings on like cases, the most alike first, of equals the latest. */
export function precedentsFor<T extends Ruled>(profile: CaseProfile, rulings: readonly T[], most: number): T[] {
  return rulings
    .map((ruling) => ({ ruling, score: likeness(profile, ruling.profile) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || (a.ruling.at < b.ruling.at ? 1 : -1))
    .slice(0, most)
    .map(({ ruling }) => ruling);
}
