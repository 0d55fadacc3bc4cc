import { bad, note, type Parsed, read } from '../cell';
import type { Conventions } from '../conventions';
import { nfkc } from '../nfkc';
import { exactly } from './approximate';
import { parseDecimal, scaled } from './decimal';

export const MONEY_MAX = 1e12;

const CURRENCY =
  /^(?:cny|rmb|usd|eur|gbp|hkd|jpy|人民币|美元|欧元|港币|(?:us|hk|cn|ca|a|s)?\$|[¥￥€£])\s*|\s*(?:cny|rmb|usd|eur|gbp|hkd|jpy|元?人民币|美元|欧元|港币|元|块|[¥￥$€£])$/giu;

/** (500.00), with its currency before it as spreadsheets put it for accounts: $(500.00). */
const IN_BRACKETS = /^(?:(?:cny|rmb|usd|eur|gbp|hkd|(?:us|hk)?\$|[¥€£])\s*)?\((.*)\)$/iu;
/** A credit takes back, a debit is what was sold. */
const CREDIT = /(?<=\d)\s*(?:cr|dr)\.?$/iu;

/** Figures without currency, unit or sign, as most are written. */
const PLAIN = /^\d+(?:\.\d+)?$/u;

/** Powers of ten by the word behind the figure. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/万亿$/u, 12],
  [/亿$/u, 8],
  [/千万$/u, 7],
  [/百万$|(?:mn|mio|mln|million|mm|m)$/iu, 6],
  [/十万$/u, 5],
  // 12w: as people type 万.
  [/[万w]$/iu, 4],
  [/千$|(?:thousand|k)$/iu, 3],
  [/(?:bn|billion)$/iu, 9],
];

/** Money a year in the workspace's currency: 1,234.5 · ¥1,234.5 · 12.5万 · 0.3亿 · 250k · 约50万 · １２３. Never below zero. */
export function parseMoney(raw: string, conventions: Conventions): Parsed<number> {
  const money = parseSignedMoney(raw, conventions);
  if (!money.ok || money.value >= 0) return money;
  return bad(IN_BRACKETS.test(nfkc(raw).trim()) ? 'negativeInBrackets' : 'negative');
}

/** The same of an entry in a ledger: what is below zero, as -120 or (120), takes back what was sold, and is said. */
export function parseSignedMoney(raw: string, conventions: Conventions): Parsed<number> {
  if (conventions.decimal === 'point' && PLAIN.test(raw)) return within(plain(raw, conventions.moneyExponent));
  const { text: exact, approximate } = exactly(nfkc(raw).trim());
  const text = exact.replace(/元整$/u, '元');
  const inside = IN_BRACKETS.exec(text)?.[1]?.trim();
  const credit = CREDIT.exec(text)?.[0].trim().toLowerCase().startsWith('cr') === true;
  const bare = (inside ?? text)
    .replace(CREDIT, '')
    .replace(/^([+-])\s*/u, '')
    .replace(CURRENCY, '')
    .trim();
  const unit = UNITS.find(([pattern]) => pattern.test(bare));
  const figure = unit ? bare.replace(unit[0], '').trim() : bare;
  const decimal = parseDecimal(figure, conventions.decimal);
  if (!decimal.ok) return bad('notMoney');
  // 8000元 in a column of 万元 says itself what it is.
  const own = unit === undefined && conventions.moneyExponent !== 0 && /[元块]$/u.test(inside ?? text);
  const value = scaled(decimal.value, unit ? unit[1] : own ? 0 : conventions.moneyExponent);
  const negative = inside !== undefined || credit || text.startsWith('-') || decimal.value.negative;
  const size = within(Math.abs(value));
  if (size.ok && negative && value !== 0) return read(-size.value, note('takenBack'));
  if (size.ok && own) return read(size.value, note('moneyOwnUnit', { value }));
  return size.ok && approximate ? read(size.value, note('approximate', { value: size.value })) : size;
}

function plain(figure: string, exponent: number): number {
  return exponent === 0 ? Number(figure) : Number(`${figure}e${exponent}`);
}

function within(value: number): Parsed<number> {
  return value > MONEY_MAX ? bad('tooLarge', { max: MONEY_MAX }) : read(value);
}
