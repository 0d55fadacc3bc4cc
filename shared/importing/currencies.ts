const CURRENCIES = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'JPY'] as const;
type Currency = (typeof CURRENCIES)[number];

/** Those whose sign is part of another's first. */
const SIGNS: readonly (readonly [RegExp, Currency])[] = [
  [/hk\$|hkd|港币|港元/iu, 'HKD'],
  [/jpy|日元/iu, 'JPY'],
  [/us\$|usd|美元|美金|\$/iu, 'USD'],
  [/eur|欧元|€/iu, 'EUR'],
  [/gbp|英镑|£/iu, 'GBP'],
  [/cny|rmb|人民币|[¥￥元]/iu, 'CNY'],
];
/** A cell longer than an amount or the name of a currency names none. */
const LONGEST = 30;

/** The bit of the currency a cell names, 0 where it names none. */
export function currencyOf(text: string): number {
  if (text.length > LONGEST) return 0;
  const found = SIGNS.find(([pattern]) => pattern.test(text))?.[1];
  return found === undefined ? 0 : 2 ** CURRENCIES.indexOf(found);
}

/** Their codes by their bits. */
export function currencyCodes(bits: number): readonly string[] {
  return CURRENCIES.filter((_, i) => (bits & (2 ** i)) !== 0);
}

const HEADINGS = /^(?:币种|币别|货币|货币类型|原币|currency|currency code|curr\.?|iso ?code)$/iu;

/** The column that says what each row's amounts are in; -1 = none. */
export function currencyColumn(headers: readonly string[]): number {
  return headers.findIndex((header) => HEADINGS.test(header.normalize('NFKC').trim()));
}
