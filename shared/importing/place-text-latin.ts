import type { Gazetteer } from './gazetteer';
import { RANK } from './name-index';
import type { Mention } from './place-mentions';
import { stemLatin } from './place-name';

type Found = Omit<Mention, 'expected'>;

const COUNTRY = /^(?:p\.?\s*r\.?\s*)?china$|^prc$|^u\.?s\.?a?\.?$|^united states(?: of america)?$/iu;
const POSTCODE = /\b\d{5,6}(?:-\d{4})?\b/gu;
const ROAD =
  /\b(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|boulevard|blvd|highway|hwy|way|court|ct|lu|jie|dadao|xiang|no|room|floor|fl|building|bldg|suite|unit|po box)\b\.?/iu;
const MOST_WORDS = 5;

/**
 * Names of places in an address in Latin letters. Between commas a whole part may be a name; else the words at its end, longest first, and
 * names with their kind anywhere in it ("Xihu District"). A part that is a street gives nothing but the latter.
 */
export function mentionsInLatin(text: string, gazetteer: Gazetteer): readonly Found[] {
  return text
    .replace(POSTCODE, ' ')
    .split(/[,;|/\n()，；]+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !COUNTRY.test(part))
    .flatMap((part) => inPart(part, gazetteer));
}

function inPart(part: string, gazetteer: Gazetteer): Found[] {
  const whole = named(part, gazetteer);
  if (whole) return [{ ...whole, certain: true }];
  const words = part.split(/\s+/u);
  const road = ROAD.test(part);
  const found: Found[] = [];
  let end = words.length;
  while (end > 0) {
    const next = endingAt(words, end, road, found.length === 0 && end === words.length, gazetteer);
    if (next === null) end--;
    else {
      found.unshift(next.found);
      end = next.from;
    }
  }
  return found;
}

function endingAt(
  words: readonly string[],
  end: number,
  road: boolean,
  last: boolean,
  gazetteer: Gazetteer,
): { found: Found; from: number } | null {
  for (let from = Math.max(0, end - MOST_WORDS); from < end; from++) {
    const text = words.slice(from, end).join(' ');
    const kindGiven = stemLatin(text) !== text;
    if (!kindGiven && (road || !(last || end < words.length))) continue;
    const hit = named(text, gazetteer);
    if (hit === null) continue;
    if (kindGiven && hit.readings[0].rank > RANK.short) continue;
    return { found: { ...hit, certain: kindGiven || last }, from };
  }
  return null;
}

/** Two letters are a state only in capitals: "in" and "or" are words. */
function named(text: string, gazetteer: Gazetteer): Omit<Found, 'certain'> | null {
  if (text.length === 2 && text !== text.toUpperCase()) return null;
  const readings = gazetteer.read(text);
  return readings.length === 0 ? null : { text, readings };
}
