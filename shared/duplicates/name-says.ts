import { foldForMatching, hasHan } from './fold';
import { BRANCH_KINDS, HAN_FORMS, LATIN_BRANCH, LATIN_FORMS, LATIN_GROUP } from './legal-forms';
import type { PlaceBook } from './place-book';

/** What is left of a name typed so far: a name, only a place, only a legal form (after a place, too), or nothing. */
export type NameSays = 'name' | 'place' | 'form' | 'placeAndForm' | 'nothing';

/** A branch first: 分公司 ends with 公司, too. */
const ENDS: readonly string[] = [...BRANCH_KINDS, ...HAN_FORMS];
const MARKS = /[\s\p{P}\p{S}]+/gu;

/** Places and legal forms are had by many, and tell none of them. */
export function nameSays(text: string, book: PlaceBook): NameSays {
  const folded = foldForMatching(text);
  return hasHan(folded) ? hanSays(folded.replace(MARKS, ''), book) : latinSays(folded, book);
}

function hanSays(text: string, book: PlaceBook): NameSays {
  let rest = text;
  let form = false;
  let place = false;
  for (;;) {
    if (book.whole(rest) !== null) return form ? 'placeAndForm' : 'place';
    // 有限 on the way to 有限公司 as well.
    if (rest === '' || ENDS.some((f) => f.includes(rest))) return place ? 'placeAndForm' : 'form';
    const end = ENDS.find((f) => rest.endsWith(f));
    const start = book.atStart(rest);
    if (end === undefined && start === null) return 'name';
    form ||= end !== undefined;
    place ||= end === undefined;
    rest = end === undefined ? rest.slice(start?.text.length ?? 0) : rest.slice(0, -end.length);
  }
}

function latinSays(text: string, book: PlaceBook): NameSays {
  const words = text
    .replaceAll('.', '')
    .split(MARKS)
    .filter((word) => word !== '');
  if (words.length === 0) return 'nothing';
  if (book.whole(text.trim()) !== null) return 'place';
  return words.every((word) => LATIN_FORMS.has(word) || LATIN_GROUP.has(word) || LATIN_BRANCH.has(word))
    ? 'form'
    : 'name';
}

/** To see whether one name is written in another: Chinese without marks and spaces, letters with one space between words. */
export function writtenName(text: string): string {
  const folded = foldForMatching(text);
  return folded.replace(MARKS, hasHan(folded) ? '' : ' ').trim();
}
