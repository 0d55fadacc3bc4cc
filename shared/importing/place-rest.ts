import type { Gazetteer, Place } from './gazetteer';
import { readPlaceCode } from './place-code';
import { type Mention, mentionsIn } from './place-mentions';
import { isHan } from './place-name';

type IsMeant = (place: Place) => boolean;

/** Between places named side by side. */
const JOINER = /[&＆+＋—–]|[和及与]|\band\b|\s-\s/iu;
const IN_LISTS = /[&＆+＋—–、,，;；|/\n]|[和及与]|\band\b|\s-\s/iu;
const APART = /[\s\p{P}\p{S}和及与]+/u;
/** Says that all of a place is meant, or of which kind it is. */
const ALL_OF_IT =
  /全[省境市区州县域部]|整个|所有|地级市|县级市|市辖区|\b(?:all|the|of|and|entire|whole|county|counties|parish|parishes|city|cities|state|usa?|china)\b/giu;
const POSTCODE = /\b\d{5,6}(?:-\d{4})?\b/gu;

/** Whether a place is this one, in it or around it. */
export function isAbout(code: string, gazetteer: Gazetteer): IsMeant {
  const meant = gazetteer.place(code);
  return (place) =>
    gazetteer.unitOf(place.code) === code ||
    (meant !== null &&
      (gazetteer.isWithin(place, meant) || gazetteer.isWithin(meant, place) || gazetteer.wasWithin(meant, place)));
}

/** What a text says beside a place found in it; '' = nothing. @param isMeant whether a place is the one found, in it or around it */
export function restOf(text: string, isMeant: IsMeant, gazetteer: Gazetteer): string {
  return piecesLeft(leftOf(text, isMeant, gazetteer), isMeant, gazetteer).join(' ');
}

/**
 * Places joined to the one found that lie elsewhere: 上海和杭州; behind a comma may stand what is around it, behind 和 is another.
 * @param listed the text is no address, where commas part streets
 */
export function othersJoined(text: string, listed: boolean, unit: string, gazetteer: Gazetteer): readonly Place[] {
  const between = listed ? IN_LISTS : JOINER;
  if (!between.test(text)) return [];
  const isMeant = isAbout(unit, gazetteer);
  const left = leftOf(text, isMeant, gazetteer);
  if (!between.test(left)) return [];
  const isOne: IsMeant = JOINER.test(left) ? ({ code }) => gazetteer.unitOf(code) === unit : isMeant;
  const named = left.split(between).map((piece) => wholePlace(piece.trim(), gazetteer));
  return named.flatMap((places) => (places.some(isOne) ? [] : places));
}

/** Without the names of what is meant. */
function leftOf(text: string, isMeant: IsMeant, gazetteer: Gazetteer): string {
  if (isName(text, gazetteer)) return '';
  const names = mentionsIn(text, null, gazetteer).filter((mention) => placesOf(mention).some(isMeant));
  return names.reduce((left, name) => left.replace(name.text, ' '), plainOf(text, gazetteer));
}

function piecesLeft(left: string, isMeant: IsMeant, gazetteer: Gazetteer): readonly string[] {
  const pieces = left.replace(ALL_OF_IT, ' ').replace(POSTCODE, ' ').split(APART);
  return pieces.filter((piece) => piece !== '' && !gazetteer.read(piece).some(({ places }) => places.some(isMeant)));
}

/** The places a text names and says nothing beside. */
function wholePlace(text: string, gazetteer: Gazetteer): readonly Place[] {
  const mentions = mentionsIn(text, null, gazetteer);
  if (mentions.length === 0 || mentions.some(({ certain }) => !certain)) return [];
  const left = mentions.reduce((rest, mention) => rest.replace(mention.text, ' '), plainOf(text, gazetteer));
  return left.split(APART).some((piece) => piece !== '') ? [] : placesOf(mentions[mentions.length - 1]);
}

function plainOf(text: string, gazetteer: Gazetteer): string {
  return isHan(text) ? gazetteer.simplify(text) : text.replace(/\s+/gu, ' ');
}

function isName(text: string, gazetteer: Gazetteer): boolean {
  return gazetteer.read(text).length > 0 || (/\p{Nd}{4}/u.test(text) && readPlaceCode(text, gazetteer) !== null);
}

function placesOf({ readings }: Mention): readonly Place[] {
  return readings.flatMap(({ places }) => places);
}
