/** Units a header may name, the longest first. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/万亿/u, 12],
  [/亿/u, 8],
  [/千万/u, 7],
  [/百万/u, 6],
  [/十万/u, 5],
  [/万/u, 4],
  [/千/u, 3],
  [/\b(?:bn|billions?)\b/iu, 9],
  [/\b(?:mn|mio|millions?|m)\b/iu, 6],
  [/\b(?:thousands?|k)\b/iu, 3],
];

/** Power of ten a money column's header names in brackets or after "in": 销售额（万元） → 4, Revenue (k) → 3; else 0. */
export function moneyExponentOf(header: string): number {
  const text = header.normalize('NFKC');
  const hint =
    /[([【](.*?)[)\]】]/u.exec(text)?.[1] ??
    /[_/\- ](?:in )?(万元?|亿元?|千元?|百万元?|thousands|millions)$/iu.exec(text)?.[1];
  if (hint === undefined) return 0;
  const spaced = hint.replace(/[$€£¥￥]|cny|rmb|usd|eur/giu, ' ');
  return UNITS.find(([pattern]) => pattern.test(spaced))?.[1] ?? 0;
}
