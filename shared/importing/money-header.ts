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
  [/\b(?:mn|mm|mio|mln|millions?|m)\b/iu, 6],
  [/\b(?:thousands?|k|0{3}s?|1,?0{3}s?)\b/iu, 3],
];

/** Power of ten a money column's header names in brackets or after "in": 销售额（万元） → 4, Revenue (k) → 3; else 0. */
export function moneyExponentOf(header: string): number {
  const text = header.normalize('NFKC');
  const hint =
    /[([【](.*?)[)\]】]/u.exec(text)?.[1] ??
    /单位\s*[:：]?\s*(\S{1,8})$/u.exec(text)?.[1] ??
    /\bin ((?:us)?[$€£¥]?\s?(?:cny|rmb|usd|eur|gbp)?\s?(?:k|m|mm|mn|bn|0{3}s?|thousands?|millions?|billions?))$/iu.exec(
      text,
    )?.[1] ??
    /[_/\- ]([$€£¥]?(?:万元?|亿元?|千元?|百万元?|thousands|millions))$/iu.exec(text)?.[1] ??
    /(?:额|收入|潜力|金额|业绩|容量|规模)((?:百|千|十)?万元|亿元|千元)$/u.exec(text)?.[1];
  if (hint === undefined) return 0;
  return exponentIn(hint);
}

function exponentIn(hint: string): number {
  const spaced = hint.replace(/[$€£¥￥]|cny|rmb|usd|eur/giu, ' ');
  return UNITS.find(([pattern]) => pattern.test(spaced))?.[1] ?? 0;
}

/** Whether the header itself says what its amounts are in, be it the bare currency: 销售额（元）, Revenue (USD). */
export function namesMoneyUnit(header: string): boolean {
  if (moneyExponentOf(header) !== 0) return true;
  const hint = /[([【](.*?)[)\]】]/u.exec(header.normalize('NFKC'))?.[1] ?? '';
  return /元|[$€£¥]|cny|rmb|usd|eur|gbp|hkd|jpy/iu.test(hint);
}

const ABOVE =
  /单位\s*:?\s*(?:人民币|美元|欧元|港币)?\s*([^\s·,;、。()]{1,8})|\b(?:in|unit:?|currency:?)\s+((?:(?:cny|rmb|usd|eur|gbp|us)\s*|[$€£¥]\s*)?(?:thousands?|millions?|billions?|k|m|bn|mn)\b)/iu;

/** Power of ten that a line above the headings names for all amounts: 单位：万元 → 4, All figures in USD thousands → 3; else 0. */
export function moneyExponentAbove(text: string): number {
  const match = ABOVE.exec(text.normalize('NFKC'));
  return match ? exponentIn(match[1] ?? match[2]) : 0;
}
