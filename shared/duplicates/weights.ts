/**
 * Weights of the comparison in bits, after Fellegi and Sunter, "A theory for record linkage" (JASA 64, 1969): the weight of
 * an observation is log2 of how likely it is among true pairs ÷ how likely among chance pairs, weights of independent
 * observations add, and the sum with the prior gives the probability that a pair is one company. Agreement on a value many
 * accounts share counts less (Winkler's frequency-based matching, 1989). The figures are judged, not learned: a workspace
 * has no labelled pairs; test/unit/duplicates/labelled-set holds them to precision and recall.
 */
export const WEIGHTS = {
  /** Of a pair that met in a block, before anything is compared. */
  prior: -8,

  creditCodeSame: 22,
  /** One of the two fails its check digit and one slip of the hand makes them equal. */
  creditCodeSlip: 10,
  creditCodeDifferent: -12,

  nameSame: 8,
  nameSameSound: 6,
  /** Shorter by leaving characters out. */
  nameShort: 3,
  /** One character too few or too many, or two exchanged, behind the brand: a slip of the hand. */
  nameSlip: 4,
  /** One character apart in some other way: a slip, or the neighbour's brand or trade. */
  nameOneApart: 1,
  /** Weighted similarity of the cores → bits, straight lines between. */
  nameSimilar: [
    [0, -8],
    [0.3, -6],
    [0.5, -3],
    [0.65, 0],
    [0.8, 3],
    [0.9, 5.5],
    [1, 7],
  ],

  placeSame: 2.5,
  placeDifferent: -5,
  branchDifferent: -14,
  branchOneSided: -12,
  groupOneSided: -3,
  purposeDifferent: -6,
  purposeOneSided: -4,
  ordinalsDifferent: -7,

  phoneSame: 6,
  /** The same number, the area said by one side only. */
  phoneSameLocal: 5,
  extensionDifferent: -3,
  phoneDifferent: -0.5,

  addressSame: 5,
  /** The same house, another room. */
  addressSameHouse: 2.5,
  addressSameStreet: 0,
  addressDifferent: -1,

  /** Metres between the positions, up to → bits. */
  distance: [
    [150, 3],
    [1_000, 2],
    [5_000, 1],
    [50_000, 0],
    [200_000, -2],
    [Number.POSITIVE_INFINITY, -4],
  ],
  unitSame: 2,
  unitDifferent: -2.5,
} as const;

/** What agreement on a value loses for every doubling of the accounts that have it, beyond the two compared. */
export const FREQUENCY_BITS = 1.5;

/** Agreement on a value that `count` accounts share; never less than nothing. */
export function discounted(weight: number, count: number): number {
  return Math.max(0, weight - FREQUENCY_BITS * Math.log2(Math.max(2, count) / 2));
}

/** Bits → probability. */
export function probability(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** Probability → bits. */
export function bitsOf(score: number): number {
  return score <= 0 ? Number.NEGATIVE_INFINITY : Math.log2(score / (1 - score));
}
