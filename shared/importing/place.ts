import type { Gazetteer, Place, PlaceLevel } from './gazetteer';
import { chainOf } from './place-chain';
import { readPlaceCode } from './place-code';
import { type Mention, mentionsIn } from './place-mentions';
import { confidenceOfName, LESS_SURE } from './place-confidence';
import { isAbout, othersJoined, restOf } from './place-rest';

/** What a row says of where it is; '' = nothing. */
export interface PlaceHints {
  /** A code or a name. */
  readonly unit: string;
  readonly province: string;
  readonly city: string;
  readonly county: string;
  readonly address: string;
}

export const NO_HINTS: PlaceHints = { unit: '', province: '', city: '', county: '', address: '' };

export type PlaceProblem =
  | 'unknownUnit'
  | 'ambiguousUnit'
  | 'placesContradict'
  /** One cell names places that lie apart. */
  | 'severalPlaces'
  /** Only a place that holds many units is named. */
  | 'placeTooCoarse'
  /** A place known, but not in the field. */
  | 'outsideField';

export type Placing =
  | {
      readonly by: 'code' | 'name' | 'address';
      readonly unit: string;
      /** 0-1. */
      readonly confidence: number;
      /** Something that speaks against it: message key below `import.problem.`. */
      readonly doubt: 'codeDisagrees' | 'addressDisagrees' | null;
      /** What is named lies inside the unit and is smaller than it. */
      readonly part?: true;
      /** Its column says more, which was not read. */
      readonly more?: true;
    }
  | {
      readonly by: 'none';
      readonly problem: PlaceProblem | null;
      /** The word that tells least. */
      readonly text: string;
      /** Units it may be. */
      readonly candidates: readonly string[];
      /** The smallest place known for sure. */
      readonly within: string | null;
    };

/** Names written in full and in order, none of them left out: 江苏省南京市. */
const SURE_OF_ADDRESS = 0.93;

/** 杭州市; a short 杭州 may be a street in any town. */
const WHOLE_NAME = 3;

/** Candidates worth naming. */
const FEW = 12;

/**
 * Unit by code, else by the names in the row's columns, else by those in its address. Names are read together: each must hold the others or
 * lie in them, so that 鼓楼区 is the one of the city beside it. Nothing is chosen where they leave a choice.
 */
export function placeByWords(hints: PlaceHints, gazetteer: Gazetteer): Placing {
  const placing = byAllWords(hints, gazetteer);
  return placing.by === 'none' || placing.by === 'code' ? placing : withRest(placing, hints, gazetteer);
}

/** A place is not found where its cell names another beside it, and is no more than a part where words are left. */
function withRest(placing: Exclude<Placing, { by: 'none' }>, hints: PlaceHints, gazetteer: Gazetteer): Placing {
  const columns = [hints.unit, hints.county, hints.city];
  for (const text of [...columns, placing.by === 'address' ? hints.address : '']) {
    const others = othersJoined(text, columns.includes(text), placing.unit, gazetteer);
    const candidates = [placing.unit, ...unitsOf(others, gazetteer)].slice(0, FEW);
    if (others.length > 0) return { by: 'none', problem: 'severalPlaces', text, candidates, within: null };
  }
  const rest = restOf(hints.unit, isAbout(placing.unit, gazetteer), gazetteer);
  const found = againstAddress(placing, hints, gazetteer);
  return rest === '' ? found : { ...found, part: true, more: true };
}

/** An address that by itself names another unit for sure speaks against the columns; a street may be called after any place. */
export function againstAddress(
  placing: Exclude<Placing, { by: 'none' }>,
  { unit, city, county, address }: PlaceHints,
  gazetteer: Gazetteer,
): Exclude<Placing, { by: 'none' }> {
  if (placing.by !== 'name' || address === '') return placing;
  // Most addresses repeat a column to the letter: there is nothing to look up.
  if ([county, city, unit].some((word) => word.length >= WHOLE_NAME && address.includes(word))) return placing;
  const said = settle({ ...NO_HINTS, address }, mentionsIn(address, null, gazetteer), 'address', gazetteer);
  if (said.by === 'none' || said.unit === placing.unit || said.confidence < SURE_OF_ADDRESS) return placing;
  return { ...placing, confidence: Math.min(placing.confidence, LESS_SURE), doubt: 'addressDisagrees' };
}

function byAllWords(hints: PlaceHints, gazetteer: Gazetteer): Placing {
  const code = codeIn(hints, gazetteer);
  const mentions = columnMentions(hints, gazetteer);
  if (code === null) return byNames(hints, mentions, gazetteer);
  const [unit, ...more] = unitsOf(code.places, gazetteer);
  if (unit === undefined || more.length > 0) {
    return byNames(hints, [...mentions, asMention(hints.unit, code.places)], gazetteer);
  }
  const named = mentions.length > 0 ? chainOf(mentions, gazetteer) : null;
  const agrees = named === null || named.places.some((p) => code.places.some((q) => near(p, q, gazetteer)));
  const doubt = agrees ? null : 'codeDisagrees';
  return {
    by: 'code',
    unit,
    confidence: agrees ? code.confidence : LESS_SURE,
    doubt,
    ...(isPart(code.places, unit, gazetteer) && { part: true }),
  };
}

function isPart(places: readonly Place[], unit: string, gazetteer: Gazetteer): boolean {
  return places.every(({ code }) => code !== unit && gazetteer.unitOf(code) === unit);
}

function near(a: Place, b: Place, gazetteer: Gazetteer): boolean {
  return gazetteer.isWithin(a, b) || gazetteer.isWithin(b, a);
}

function codeIn(hints: PlaceHints, gazetteer: Gazetteer) {
  for (const text of [hints.unit, hints.county, hints.city]) {
    const code = /\p{Nd}{4}/u.test(text) ? readPlaceCode(text, gazetteer) : null;
    if (code !== null) return code;
  }
  return null;
}

function columnMentions({ unit, province, city, county }: PlaceHints, gazetteer: Gazetteer): Mention[] {
  const size = unitLevel(gazetteer);
  return [
    ...mentionsIn(province, 'region', gazetteer),
    // Where there is no level of cities (US), a city is a town in a county.
    ...mentionsIn(city, gazetteer.hasTowns ? 'town' : 'middle', gazetteer),
    ...mentionsIn(county, 'unit', gazetteer),
    ...mentionsIn(unit, size, gazetteer),
  ];
}

function unitLevel(gazetteer: Gazetteer): PlaceLevel | null {
  const [first] = gazetteer.units;
  return first === undefined ? null : (gazetteer.place(first)?.level ?? null);
}

function asMention(text: string, places: readonly Place[]): Mention {
  return { text, readings: [{ rank: 0, places }], expected: null, certain: true };
}

function byNames(hints: PlaceHints, columns: readonly Mention[], gazetteer: Gazetteer): Placing {
  const named = settle(hints, columns, 'name', gazetteer);
  if (named.by !== 'none' || hints.address === '' || named.problem === 'placesContradict') return named;
  const inAddress = mentionsIn(hints.address, null, gazetteer);
  // Beside columns that say where it is, an address only says it more closely.
  const address = columns.length > 0 ? inAddress.map((m) => ({ ...m, certain: false })) : inAddress;
  if (address.length === 0) return named;
  const both = settle(hints, [...columns, ...address], 'address', gazetteer);
  return both.by === 'none' && named.problem !== null ? named : both;
}

function settle(
  hints: PlaceHints,
  mentions: readonly Mention[],
  by: 'name' | 'address',
  gazetteer: Gazetteer,
): Placing {
  const text = [hints.unit, hints.county, hints.city, hints.province].find((t) => t !== '') ?? hints.address;
  const none = (problem: PlaceProblem | null, candidates: readonly string[] = [], within: string | null = null) =>
    ({ by: 'none', problem, text, candidates: candidates.slice(0, FEW), within }) as const;
  if (mentions.length === 0) return none(text === '' || text === hints.address ? null : 'unknownUnit');
  const end = chainOf(mentions, gazetteer) ?? withAmid(mentions, gazetteer);
  if (end === null) {
    const all = mentions.flatMap((m) => m.readings[0]?.places ?? []);
    return none('placesContradict', unitsOf(all, gazetteer));
  }
  const units = unitsOf(end.places, gazetteer);
  if (units.length === 1) {
    const [unit] = units;
    const part = isPart(end.places, unit, gazetteer);
    return { by, unit, confidence: confidenceOfName(end, by), doubt: null, ...(part && { part }) };
  }
  if (units.length > 1) return none('ambiguousUnit', units);
  const [place] = end.places;
  const inside = end.places.flatMap((p) => gazetteer.unitsIn(p.code));
  if (inside.length === 0) return none('outsideField');
  // 北京市 is one unit of the prefectures, and so is 东莞市 of the counties.
  if (inside.length === 1) return { by, unit: inside[0], confidence: confidenceOfName(end, by), doubt: null };
  const named = mentions.some((m) => m.certain && m.expected !== 'region') || by === 'address';
  // 浙江 杭洲市: what is known is too large, but the reason is the word nobody knows.
  const unread = [hints.unit, hints.county, hints.city].find(
    (t) => t !== '' && mentionsIn(t, null, gazetteer).length === 0,
  );
  if (unread !== undefined) return { ...none('unknownUnit', inside, place.code), text: unread };
  return none(named || text !== '' ? 'placeTooCoarse' : null, inside, end.places.length === 1 ? place.code : null);
}

/** A name amid an address, where the address begins with none. */
function withAmid(mentions: readonly Mention[], gazetteer: Gazetteer) {
  if (mentions.some((m) => m.certain)) return null;
  return chainOf(
    mentions.map((m) => ({ ...m, certain: true })),
    gazetteer,
  );
}

function unitsOf(places: readonly Place[], gazetteer: Gazetteer): readonly string[] {
  return [...new Set(places.flatMap((p) => gazetteer.unitOf(p.code) ?? []))];
}
