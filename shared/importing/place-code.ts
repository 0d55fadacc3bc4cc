import type { Gazetteer, Place } from './gazetteer';

/** A code found in a cell: the place it means, and how surely. */
export interface CodeReading {
  readonly places: readonly Place[];
  /** 1 = the code as it is today, in full. */
  readonly confidence: number;
}

const SURE = 1;
const LOST_ZERO = 0.97;
const SMALLER_PLACE = 0.98;
const FORMER = 0.93;
const PREFECTURE_OF_UNKNOWN = 0.8;

/**
 * The place an administrative code means, in the forms files have it: GB/T 2260 with 6 digits, with 9 or 12 for a town or village, with
 * 4 for a prefecture, with 156 before it as in national files; FIPS with 5 digits, with its leading zero lost, as a GEOID
 * (0500000US01001) or with more digits for a tract; all also as a spreadsheet writes a number (330106.0). null = no code.
 */
export function readPlaceCode(text: string, gazetteer: Gazetteer): CodeReading | null {
  const code = text
    .normalize('NFKC')
    .replace(/^[\s"']+|[\s"']+$/gu, '')
    .replace(/\.0+$/u, '')
    .replace(/^\d{7}US/iu, '');
  if (gazetteer.place(code)) return known(code, SURE, gazetteer);
  if (!/^\d{2,15}$/u.test(code)) return null;
  for (const [candidate, confidence] of candidates(code)) {
    if (gazetteer.place(candidate)) return known(candidate, confidence, gazetteer);
    const successors = gazetteer.successors(candidate).flatMap((c) => gazetteer.place(c) ?? []);
    if (successors.length > 0) return { places: successors, confidence: Math.min(confidence, FORMER) };
  }
  const prefecture = /^(?:156)?(\d{4})\d{2,8}$/u.exec(code)?.[1];
  return prefecture !== undefined && gazetteer.place(`${prefecture}00`)
    ? known(`${prefecture}00`, PREFECTURE_OF_UNKNOWN, gazetteer)
    : null;
}

function candidates(code: string): readonly (readonly [string, number])[] {
  const { length } = code;
  return [
    [code, SURE],
    ...(length === 9 && code.startsWith('156') ? [[code.slice(3), SURE] as const] : []),
    ...(length === 9 || length === 12 ? [[code.slice(0, 6), SMALLER_PLACE] as const] : []),
    ...(length === 4 ? [[`${code}00`, SURE] as const, [`0${code}`, LOST_ZERO] as const] : []),
    ...(length === 6 && code.endsWith('0000') ? [[code.slice(0, 2), SURE] as const] : []),
    ...(length === 11 ? [[code.slice(0, 5), SMALLER_PLACE] as const] : []),
    ...(length === 10 ? [[`0${code.slice(0, 4)}`, LOST_ZERO] as const] : []),
  ];
}

function known(code: string, confidence: number, gazetteer: Gazetteer): CodeReading {
  const place = gazetteer.place(code);
  return { places: place ? [place] : [], confidence };
}
