import { type CellProblem, note } from './cell';
import { NO_HINTS, type PlaceHints, type Placing } from './place';
import { placeLabel } from './place-label';
import { isAbout, restOf } from './place-rest';
import type { Placer } from './placer';
import type { References } from './references';
import { partsOf, SEPARATORS } from './unit-lists';

/** All of what the column beside names: 江苏 | 全省. */
const ALL =
  /^(?:全[省境市区州]|全部(?:地市|城市)?|所有(?:地市|城市)|整个?省|all(?: counties)?|(?:state|province)wide|(?:whole|entire) (?:state|province))$/iu;

const SCOPE = /(?<=^|[;；|/\n、,，])\s*([^:：;；|/\n、,，]+)[:：]/gu;
const ENDS = /[\s;；|/、,，]+$/u;

export interface Word {
  readonly text: string;
  /** null = no place that is known for sure. */
  readonly units: readonly string[] | null;
  /** Why there are none. */
  readonly problem: CellProblem | null;
  /** It is only a part of its one unit. */
  readonly part: boolean;
  /** It says more than was read. */
  readonly more: boolean;
}

export function isBad({ units }: Word): boolean {
  return units === null;
}

/** The places a text lists. @param hints the text is their unit */
export function wordsOf(hints: PlaceHints, references: References): readonly Word[] {
  if (hints.province !== '' && ALL.test(hints.unit.trim()))
    return [wordOf({ ...hints, unit: hints.province }, references)];
  return scopesOf(hints, references).flatMap((scoped) => wordsIn(scoped, references, 0));
}

/** TX: Harris; Dallas: a larger place before a colon is around all behind it, up to the next one. */
function scopesOf(hints: PlaceHints, references: References): readonly PlaceHints[] {
  const text = hints.unit;
  const scopes = [...text.matchAll(SCOPE)].filter(([, place]) => isAround({ ...hints, unit: place }, references));
  if (scopes.length === 0) return [hints];
  const before = text.slice(0, scopes[0].index).replace(ENDS, '');
  const scoped = scopes.map(({ 0: { length }, 1: place, index }, i): PlaceHints => {
    const behind = text
      .slice(index + length, scopes[i + 1]?.index)
      .replace(ENDS, '')
      .trim();
    if (behind === '' || ALL.test(behind)) return { ...hints, unit: place };
    return { ...hints, [isRegion(place, references) ? 'province' : 'city']: place.trim(), unit: behind };
  });
  return before === '' ? scoped : [{ ...hints, unit: before }, ...scoped];
}

function isAround(hints: PlaceHints, references: References): boolean {
  const { units, more } = wordOf(hints, references);
  return units !== null && units.length > 1 && !more;
}

function isRegion(text: string, { gazetteer }: References): boolean {
  return gazetteer.read(text).some(({ places }) => places.some(({ level }) => level === 'region'));
}

/** A text that is the name of a place is that; else it is taken apart where all its parts are places. @param from separators before this one part nothing in it */
function wordsIn(hints: PlaceHints, references: References, from: number): readonly Word[] {
  const whole = wordOf(hints, references);
  if (isClear(whole) || references.gazetteer.read(hints.unit).length > 0) return [whole];
  for (const [i, separator] of SEPARATORS.entries()) {
    if (i < from) continue;
    const isName = (unit: string): boolean => isClear(wordOf({ ...hints, unit }, references));
    const parts = partsOf(hints.unit, separator, isName);
    if (parts.length < 2) continue;
    const stated = separator.states ? inStatesBehind(parts, hints, references, i + 1) : null;
    if (stated !== null) return stated;
    const words = parts.flatMap((unit) => wordsIn({ ...hints, unit }, references, i + 1));
    if (!words.some(isBad)) {
      const apart = separator.states ? withoutStates(words) : words;
      // Cook County, IL (north)
      return isBad(whole) || !apart.some(isBad) ? apart : [whole];
    }
    // Words of an address are no places.
    if (separator.strong && (isBad(whole) || !/\d/u.test(hints.unit))) return words;
  }
  return [whole];
}

/** Cook, DuPage, IL, Lake, IN: each state is around the counties before it; null where it is not written so. */
function inStatesBehind(
  parts: readonly string[],
  hints: PlaceHints,
  references: References,
  from: number,
): readonly Word[] | null {
  if (hints.province !== '') return null;
  const words: Word[] = [];
  let counties: string[] = [];
  for (const part of parts) {
    if (!isRegion(part, references)) {
      counties.push(part);
      continue;
    }
    if (counties.length === 0) return null;
    words.push(...counties.flatMap((unit) => wordsIn({ ...hints, province: part, unit }, references, from)));
    counties = [];
  }
  return counties.length === 0 && words.every((word) => isClear(word) && word.units?.length === 1) ? words : null;
}

/** Texas is a county of Missouri too, and a state where the field has no such county. */
function placingOf(hints: PlaceHints, place: Placer): Placing {
  const placing = place(hints);
  if (placing.by !== 'none' || placing.problem !== 'outsideField') return placing;
  const around = place({ ...NO_HINTS, province: hints.unit });
  return around.by === 'none' && around.problem === 'placeTooCoarse' ? around : placing;
}

function isClear(word: Word): boolean {
  return !isBad(word) && !word.more;
}

/** Cook County, DuPage County, IL: the state says where they are, and is not meant to be added whole. */
function withoutStates(words: readonly Word[]): readonly Word[] {
  const isLarge = ({ units }: Word): boolean => (units?.length ?? 0) > 1;
  if (!words.some(isLarge) || words.every(isLarge)) return words;
  return words.map((word) =>
    isLarge(word) ? { ...word, units: null, problem: note('placeTooCoarse', { unit: word.text }) } : word,
  );
}

function wordOf(hints: PlaceHints, { place, gazetteer }: References): Word {
  const { unit: text } = hints;
  const placing = placingOf(hints, place);
  const { more = false, part = false } = placing.by === 'none' ? {} : placing;
  if (placing.by !== 'none') return { text, units: [placing.unit], problem: null, part, more };
  const { within } = placing;
  const inside = placing.problem === 'placeTooCoarse' && within !== null ? gazetteer.unitsIn(within) : [];
  if (within === null || inside.length === 0)
    return { text, units: null, problem: reasonOf(placing, text), part, more };
  const left = restOf(text, isAbout(within, gazetteer), gazetteer);
  return { text, units: inside, problem: null, part, more: left !== '' };

  function reasonOf(none: Extract<Placing, { by: 'none' }>, unit: string): CellProblem {
    const problem = none.problem ?? 'unknownUnit';
    const candidates = problem === 'unknownUnit' ? [] : none.candidates.map((code) => placeLabel(code, gazetteer));
    return note(problem, { unit, candidates: candidates.join(', ') });
  }
}
