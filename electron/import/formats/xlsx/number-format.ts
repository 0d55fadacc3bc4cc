/** How a number shows, as far as it changes what it says. */
export type NumberFormat =
  | { readonly kind: 'plain' }
  | { readonly kind: 'percent' }
  /** Whole numbers with leading zeros, such as codes. */
  | { readonly kind: 'padded'; readonly digits: number }
  | { readonly kind: 'date'; readonly parts: DateParts };

/** `day` a day, `month` year and month, `year` the year alone, `time` no day at all. */
export type DateParts = 'day' | 'month' | 'year' | 'dayTime' | 'time';

export const PLAIN: NumberFormat = { kind: 'plain' };

/** Formats that files name by number alone (ECMA-376 part 1, 18.8.30, with those of Chinese editions). */
const BUILT_IN: ReadonlyMap<number, NumberFormat> = new Map([
  ...[14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, date('day')] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, date('month')] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, date('time')] as const),
  [22, date('dayTime')],
  [9, { kind: 'percent' }],
  [10, { kind: 'percent' }],
]);

export function builtInFormat(id: number): NumberFormat {
  return BUILT_IN.get(id) ?? PLAIN;
}

/** A format by its code, such as `yyyy"年"m"月"d"日"`, `0.0%` or `000000`. */
export function formatOf(code: string): NumberFormat {
  const bare = (code.replace(/"[^"]*"|\\.|_.|\*./gu, '').split(';')[0] ?? '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '')
    .replace(/general/giu, '')
    .replace(/e[+-]/giu, '')
    .toLowerCase();
  if (bare.includes('%')) return { kind: 'percent' };
  if (/^0{2,}$/u.test(bare)) return { kind: 'padded', digits: bare.length };
  const time = /[hs]/u.test(bare);
  const year = /[yeg]/u.test(bare);
  const day = /d/u.test(bare);
  if (time) return date(year || day ? 'dayTime' : 'time');
  if (day) return date('day');
  const month = /m/u.test(bare);
  if (year) return date(month ? 'month' : 'year');
  return month ? date('month') : PLAIN;
}

function date(parts: DateParts): NumberFormat {
  return { kind: 'date', parts };
}
