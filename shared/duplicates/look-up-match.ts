/** Why an account came up, the surest first. What is equal comes before what is like it, and a part of a number last. */
export const MATCHES = [
  'code',
  'creditCode',
  'phone',
  'name',
  'nameBegins',
  'nameContains',
  'similar',
  'creditCodeBegins',
  'creditCodeContains',
  'creditCodeEnds',
  'phoneContains',
  'phoneEnds',
  'codeContains',
] as const;

export type MatchName = (typeof MATCHES)[number];

/** A text of the index that answers what was typed. */
export interface TextMatch {
  readonly text: number;
  readonly match: MatchName;
  /** In [0, 1]; 1 = equal. */
  readonly likeness: number;
}

const RANK = new Map<MatchName, number>(MATCHES.map((match, rank) => [match, rank]));

/** Less than 0 = the first answers better. */
export function compareMatches(
  a: Pick<TextMatch, 'match' | 'likeness'>,
  b: Pick<TextMatch, 'match' | 'likeness'>,
): number {
  return (RANK.get(a.match) ?? 0) - (RANK.get(b.match) ?? 0) || b.likeness - a.likeness;
}
