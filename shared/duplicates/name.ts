import { foldForMatching, hasHan } from './fold';
import { latinName } from './latin-name';
import { BRANCH_KINDS, FUNCTION_WORDS, HAN_FORMS, RECORD_NOTES } from './legal-forms';
import { type NamedPlace, type PlaceBook, placesAgree } from './place-book';

/** A company name taken apart. */
export interface ParsedName {
  /** Brand and trade: what is left without place, legal form, brackets, spaces. */
  readonly core: string;
  /** Places named, the smallest known. Empty = none named. */
  readonly places: readonly NamedPlace[];
  /** Which branch of the company; '' = the company itself. */
  readonly branch: string;
  readonly group: boolean;
  /** 销售, 物流 …: which company of its house; '' = none said. */
  readonly purpose: string;
  /** Numbers in it, such as 第二 and 3: two plants are not one. */
  readonly ordinals: string;
}

const BRACKETS = /[([{〈《「『【〔]([^)\]}〉》」』】〕]*)[)\]}〉》」』】〕]/gu;
const NOISE = /[\s\p{P}\p{S}]/gu;
const ORDINAL =
  /第?[一二三四五六七八九十百\d]+(?=[厂店部院校号分车期])|第[一二三四五六七八九十百\d]+|\d+|(?<=...)[一二三四五六七八九十]+$/gu;
const BRANCH = new RegExp(`^(.+?)(${BRANCH_KINDS.join('|')})$`, 'u');
const BASE = /^(.*(?:公司|集团|总厂|银行|医院|大学|合作社|(?<!分)厂))(.*)$/u;

/**
 * Takes a company name apart, in Chinese or in Latin letters. Whatever cannot be told stays in the core.
 * @param text as entered
 */
export function parseName(text: string, book: PlaceBook): ParsedName {
  const folded = foldForMatching(text).trim();
  return hasHan(folded) ? hanName(folded, book) : latinName(folded, book);
}

function hanName(folded: string, book: PlaceBook): ParsedName {
  let places: readonly NamedPlace[] = [];
  let group = false;
  const inside: string[] = [];
  const open = folded.replace(BRACKETS, (_, content: string) => {
    const bare = content.replace(NOISE, '');
    const place = book.whole(bare);
    if (place) places = narrower(places, place.places);
    else if (bare === '集团') group = true;
    else if (BRANCH.test(bare)) inside.push(bare);
    else if (!RECORD_NOTES.test(bare)) return bare;
    return '';
  });
  const bare = open.replace(NOISE, '') + inside.join('');
  const { base, branch } = withoutBranch(bare, book);
  const ended = withoutForm(base);
  group ||= ended.group;
  const local = withoutPlaces(ended.rest, places, book);
  const house = withoutForm(local.rest);
  group ||= house.group;
  const core = house.rest.length >= 2 ? house.rest : local.rest;
  return {
    core: core === '' ? bare : core,
    places: local.places,
    branch,
    group,
    purpose: FUNCTION_WORDS.find((word) => core.endsWith(word) && core.length > word.length) ?? '',
    ordinals: [...core.matchAll(ORDINAL)].map(([digits]) => digits.replace('第', '')).join(' '),
  };
}

/** 甲公司上海分公司 → 甲公司, 上海. */
function withoutBranch(text: string, book: PlaceBook): { base: string; branch: string } {
  const match = BRANCH.exec(text);
  if (!match) return { base: text, branch: '' };
  const [, before, kind] = match;
  const named = BASE.exec(before);
  if (named) return { base: named[1], branch: branchLabel(named[2], kind, book) };
  const place = book.atEnd(before);
  if (!place) return { base: text, branch: '' };
  return { base: before.slice(0, -place.text.length), branch: branchLabel(place.text, kind, book) };
}

/** By its place where it has one, so that 上海分公司 and 上海市分公司 are the same. */
function branchLabel(label: string, kind: string, book: PlaceBook): string {
  const place = book.whole(label);
  return place ? place.places.map((p) => p.code).join(' ') : label || kind;
}

function withoutForm(text: string): { rest: string; group: boolean } {
  let rest = text;
  let group = false;
  for (;;) {
    const form = HAN_FORMS.find((f) => rest.endsWith(f) && rest.length >= f.length + 2);
    if (!form) return { rest, group };
    group ||= form.includes('集团');
    rest = rest.slice(0, -form.length);
  }
}

/** Places at the beginning, each inside the one before, and one at the end. */
function withoutPlaces(
  text: string,
  known: readonly NamedPlace[],
  book: PlaceBook,
): { rest: string; places: readonly NamedPlace[] } {
  let rest = text.startsWith('中国') && text.length >= 5 ? text.slice(2) : text;
  let places = known;
  for (;;) {
    const match = book.atStart(rest);
    const left = match ? rest.length - match.text.length : 0;
    if (!match || left < (match.plain ? 2 : 4)) break;
    if (places.length > 0 && !placesAgree(places, match.places)) break;
    places = narrower(places, match.places);
    rest = rest.slice(match.text.length);
  }
  const last = book.atEnd(rest);
  if (last && last.plain && rest.length - last.text.length >= 4 && placesAgree(last.places, places)) {
    return { rest: rest.slice(0, -last.text.length), places: narrower(places, last.places) };
  }
  return { rest, places };
}

/** Of places named together, those that lie in what was named before. */
function narrower(before: readonly NamedPlace[], next: readonly NamedPlace[]): readonly NamedPlace[] {
  if (before.length === 0) return next;
  const inside = next.filter((p) => before.some((q) => p.code === q.code || p.within.includes(q.code)));
  return inside.length > 0 ? inside : before;
}
