import type { Gazetteer } from './gazetteer';
import { againstAddress, type PlaceHints, placeByWords, type PlaceProblem, type Placing } from './place';

export type Placer = (hints: PlaceHints) => Placing;

/** Beyond this many different places a file has no pattern worth remembering. */
const REMEMBERED = 50_000;

/** Columns that name places which cannot be are not made good by an address. */
function isSaid(problem: PlaceProblem | null): boolean {
  return problem === 'placesContradict' || problem === 'severalPlaces';
}

/** `placeByWords` that remembers: the columns of a hundred thousand rows name a few thousand places, only addresses all differ. */
export function createPlacer(gazetteer: Gazetteer): Placer {
  const known = new Map<string, Placing>();
  const byColumns = (hints: PlaceHints): Placing => {
    const key = `${hints.unit}\u0000${hints.province}\u0000${hints.city}\u0000${hints.county}`;
    const before = known.get(key);
    if (before) return before;
    const placing = placeByWords({ ...hints, address: '' }, gazetteer);
    if (known.size < REMEMBERED) known.set(key, placing);
    return placing;
  };
  return (hints) => {
    const placing = byColumns(hints);
    if (placing.by !== 'none') return againstAddress(placing, hints, gazetteer);
    return isSaid(placing.problem) || hints.address === '' ? placing : placeByWords(hints, gazetteer);
  };
}
