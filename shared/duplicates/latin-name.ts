import { hasHan } from './fold';
import { LATIN_BRANCH, LATIN_FORMS, LATIN_GROUP } from './legal-forms';
import type { ParsedName } from './name';
import type { NamedPlace, PlaceBook } from './place-book';

const INITIALS = /\b(?:\p{L}\.){2,}/gu;

/** A company name in letters: words without legal forms; the core keeps one space between them. @param folded lower case */
export function latinName(folded: string, book: PlaceBook): ParsedName {
  const joined = folded.replace(INITIALS, (initials) => initials.replaceAll('.', ''));
  const words = joined
    .replace(/&/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const branchAt = words.findIndex((word) => LATIN_BRANCH.has(word));
  const named = words.filter((word) => !LATIN_FORMS.has(word) && !LATIN_GROUP.has(word) && !LATIN_BRANCH.has(word));
  let places: readonly NamedPlace[] = [];
  const rest = named.filter((word, i) => {
    const place = named.length > 1 && (i === 0 || i === named.length - 1) ? book.whole(word) : null;
    // Hangzhou is a place; Cook, Jackson and Washington are people as often.
    if (!place?.places.some((p) => p.names.some(hasHan))) return true;
    places = place.places;
    return false;
  });
  const core = (rest.length > 0 ? rest : named.length > 0 ? named : words).join(' ');
  return {
    core,
    places,
    branch: branchAt < 0 ? '' : (words[branchAt - 1] ?? words[branchAt]),
    group: words.some((word) => LATIN_GROUP.has(word)),
    purpose: '',
    ordinals: (core.match(/\d+/g) ?? []).join(' '),
  };
}
