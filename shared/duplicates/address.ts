import { foldForMatching, hasHan } from './fold';

/** An address as far as it can be compared. */
export interface ParsedAddress {
  /** Road and house number, or the whole address where these cannot be told; '' = nothing to compare. */
  readonly key: string;
  /** '' where it cannot be told. */
  readonly street: string;
  /** Building, floor, room: what comes behind the house number. */
  readonly inside: string;
}

const NOTHING: ParsedAddress = { key: '', street: '', inside: '' };
const HAN_STREET =
  /([^省市区县镇乡道村园号路街巷弄\s,，。;；]{1,10}(?:大道|大街|公路|胡同|路|街|巷|弄|道))(?:\s*(?:第|no\.?))?\s*(\d{1,5}(?:[-之]\d{1,4})?|[一二三四五六七八九十百]{1,5})\s*(?:号|弄|$)/u;
const LATIN_STREET =
  /(?:no\.?\s*)?(\d{1,6})[a-z]?,?\s+((?:[a-z'.-]+\s+){1,4}?)(street|str|st|road|rd|avenue|ave|boulevard|blvd|drive|dr|lane|ln|way|highway|hwy)\b/u;
const SHORT_KIND: Readonly<Record<string, string>> = {
  street: 'st',
  str: 'st',
  road: 'rd',
  avenue: 'ave',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  highway: 'hwy',
};
const DIGITS = '一二三四五六七八九';
const SHORTEST = 6;

/** Road and number out of an address in Chinese or in Latin letters. */
export function parseAddress(text: string): ParsedAddress {
  const folded = foldForMatching(text).trim();
  if (folded === '') return NOTHING;
  return (hasHan(folded) ? hanAddress(folded) : latinAddress(folded)) ?? wholeAddress(folded);
}

function hanAddress(folded: string): ParsedAddress | null {
  const match = HAN_STREET.exec(folded);
  if (!match) return null;
  const [all, street, number] = match;
  const inside = folded.slice(match.index + all.length).replace(/[^\p{L}\p{N}]/gu, '');
  return { key: `${street} ${arabic(number)}`, street, inside };
}

/** 十二 → 12. */
function arabic(number: string): string {
  if (/^\d/.test(number)) return number.replace('之', '-');
  const [hundreds, rest] = number.includes('百') ? number.split('百') : ['', number];
  const [tens, ones] = rest.includes('十') ? rest.split('十') : ['', rest];
  const digit = (char: string, empty: number): number => (char === '' ? empty : DIGITS.indexOf(char.slice(-1)) + 1);
  const sum = (hundreds === '' ? 0 : digit(hundreds, 1) * 100) + (rest.includes('十') ? digit(tens, 1) * 10 : 0);
  return String(sum + digit(ones, 0));
}

function latinAddress(folded: string): ParsedAddress | null {
  const match = LATIN_STREET.exec(folded);
  if (!match) return null;
  const [all, number, name, kind] = match;
  const street = `${name.trim().replace(/[^a-z\s]/g, '')} ${SHORT_KIND[kind] ?? kind}`;
  return {
    key: `${street} ${number}`,
    street,
    inside: folded.slice(match.index + all.length).replace(/[^\p{L}\p{N}]/gu, ''),
  };
}

function wholeAddress(folded: string): ParsedAddress {
  const key = folded.replace(/[^\p{L}\p{N}]/gu, '');
  return key.length < SHORTEST ? NOTHING : { key, street: '', inside: '' };
}
