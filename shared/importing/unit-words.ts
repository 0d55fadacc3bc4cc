import type { PlaceHints } from './place';
import type { References } from './references';

const BETWEEN = /[、;；|/\n]+/u;
/** In English also what stands between a county and its state. */
const COMMA = /[,，]+/u;

/** All of what the column beside names: 江苏 | 全省. */
const ALL =
  /^(?:全[省境市区州]|全部(?:地市|城市)?|所有(?:地市|城市)|整个?省|all(?: counties)?|(?:state|province)wide|(?:whole|entire) (?:state|province))$/iu;

export interface Word {
  readonly text: string;
  /** Named beside smaller places. */
  readonly tooLarge?: boolean;
  /** null = no place that is known for sure. */
  readonly units: readonly string[] | null;
  /** It is only a part of its one unit. */
  readonly part: boolean;
}

export function isBad({ units }: Word): boolean {
  return units === null;
}

/** The places a text lists. @param hints the text is their unit */
export function wordsOf(hints: PlaceHints, references: References): readonly Word[] {
  if (hints.province !== '' && ALL.test(hints.unit.trim()))
    return [wordOf({ ...hints, unit: hints.province }, references)];
  const text = hints.unit;
  const whole = wordOf(hints, references);
  const listed = BETWEEN.test(text);
  const parts = text.split(listed ? BETWEEN : COMMA).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
  if (whole.units !== null || parts.length < 2) return [whole];
  const words = parts.map((part) => wordOf({ ...hints, unit: part }, references));
  // Cook County, DuPage County, IL: the state says where they are, and is not meant to be added whole.
  const isLarge = ({ units }: Word): boolean => (units?.length ?? 0) > 1;
  const around = !listed && words.some(isLarge) && !words.every(isLarge);
  return around ? words.map((word) => (isLarge(word) ? { ...word, units: null, tooLarge: true } : word)) : words;
}

function wordOf(hints: PlaceHints, { place, gazetteer }: References): Word {
  const { unit: text } = hints;
  const placing = place(hints);
  if (placing.by !== 'none') return { text, units: [placing.unit], part: placing.part === true };
  const within =
    placing.problem === 'placeTooCoarse' && placing.within !== null ? gazetteer.unitsIn(placing.within) : [];
  return { text, units: within.length === 0 ? null : within, part: false };
}
