import type { Gazetteer, Place } from './gazetteer';

/** What a row says of where it is; '' = nothing. */
export interface PlaceHints {
  /** A code or a name. */
  readonly unit: string;
  readonly province: string;
  readonly city: string;
  readonly county: string;
}

export type Placing =
  | { readonly by: 'code' | 'name'; readonly unit: string }
  | {
      readonly by: 'none';
      readonly problem: 'unknownUnit' | 'ambiguousUnit' | null;
      readonly candidates: readonly string[];
    };

/**
 * Unit by code, else by name; county before city, as the smaller place is the more certain. A name several units share is
 * decided by province and city when the row has them, and never otherwise.
 */
export function placeByWords(hints: PlaceHints, gazetteer: Gazetteer): Placing {
  const code = hints.unit === '' ? null : gazetteer.unitOf(hints.unit);
  if (code !== null) return { by: 'code', unit: code };
  const names = [hints.unit, hints.county, hints.city].filter((n) => n !== '');
  let ambiguous: readonly string[] = [];
  for (const name of names) {
    const units = unitsNamed(name, hints, gazetteer);
    if (units.length === 1) return { by: 'name', unit: units[0] };
    if (units.length > 1 && ambiguous.length === 0) ambiguous = units;
  }
  if (ambiguous.length > 0) return { by: 'none', problem: 'ambiguousUnit', candidates: ambiguous };
  return { by: 'none', problem: names.length > 0 ? 'unknownUnit' : null, candidates: [] };
}

function unitsNamed(name: string, hints: PlaceHints, gazetteer: Gazetteer): readonly string[] {
  let places = gazetteer.named(name);
  for (const hint of [hints.province, hints.city]) {
    const areas = gazetteer.areas(hint);
    // A hint nobody knows (华东) says nothing; one that is known and contradicts leaves no place.
    if (hint !== '' && areas.size > 0) places = places.filter((p) => isWithin(p, areas));
  }
  // A city and a county of one name (邢台市, 邢台县): the larger holds the smaller, and is what a bare name means.
  const outer = places.filter((p) => !places.some((q) => q !== p && p.parent === q.code));
  return [...new Set(outer.flatMap((p) => gazetteer.unitOf(p.code) ?? []))];
}

function isWithin(place: Place, areas: ReadonlySet<string>): boolean {
  return areas.has(place.code) || areas.has(place.parent) || areas.has(place.region);
}
