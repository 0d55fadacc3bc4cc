import type { PlaceWords } from '../model/account';

/** Fields whose texts name places. */
export const WORD_FIELDS = ['unit', 'province', 'city', 'county'] as const;
const KEPT = [...WORD_FIELDS, 'lng', 'lat'] as const;
const LENGTH = 200;

/** What the row says of its place, as it stands in the file; blank cells are left out. The address has a field of its own. */
export function placeWordsOf(text: (field: string) => string): PlaceWords {
  const given: Record<string, string> = {};
  for (const field of KEPT) {
    const value = text(field);
    if (value !== '') given[field] = value.slice(0, LENGTH);
  }
  return given;
}
