import type { Locale } from '@shared/contract/app';

const MINOR_PER_UNIT = 100;
const SECONDS_PER_HOUR = 3600;

/** Figures as people of a language write them. Every result carries its unit or symbol. */
export interface Format {
  /** Minor units (1/100) → ¥1,234,567 */
  money(minorUnits: number): string;
  /** Minor units → ¥123.5万, ¥1.2亿, ¥1.2M, ¥340k */
  compactMoney(minorUnits: number): string;
  /** Seconds → 1,234 h */
  hours(seconds: number): string;
  /** Fraction → 12 %; `digits` after the point, 0 unless said. */
  percent(fraction: number, digits?: number): string;
  /** Fraction → +12%, −3%, 0% */
  signedPercent(fraction: number, digits?: number): string;
  integer(value: number): string;
  /** With exactly `digits` after the point. */
  decimal(value: number, digits: number): string;
  /** Names in a row: a、b、c · a, b, c */
  list(words: readonly string[]): string;
  /** YYYY-MM-DD or an instant → the day. */
  date(iso: string): string;
  /** An instant → day and minute. */
  dateTime(iso: string): string;
}

export function createFormat(locale: Locale, currency: string): Format {
  const symbol = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const money = new Intl.NumberFormat(locale, { ...symbol, maximumFractionDigits: 0 });
  const compact = new Intl.NumberFormat(locale, { ...symbol, notation: 'compact', maximumFractionDigits: 1 });
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const decimal = decimalFormat(locale);
  const percent = percentFormat(locale, 'auto');
  const signedPercent = percentFormat(locale, 'exceptZero');
  return {
    money: (minorUnits) => trueMinus(money.format(minorUnits / MINOR_PER_UNIT)),
    compactMoney: (minorUnits) => {
      const parts = compact.formatToParts(minorUnits / MINOR_PER_UNIT);
      // Intl writes K; the kilo of figures is k.
      const kilo = parts.map((part) => (part.type === 'compact' && part.value === 'K' ? 'k' : part.value));
      return trueMinus(kilo.join(''));
    },
    hours: (seconds) => `${trueMinus(integer.format(seconds / SECONDS_PER_HOUR))} ${locale === 'en' ? 'h' : '小时'}`,
    percent: (fraction, digits = 0) => percent(fraction, digits),
    signedPercent: (fraction, digits = 0) => signedPercent(fraction, digits),
    integer: (value) => trueMinus(integer.format(value)),
    decimal: (value, digits) => decimal(value, digits),
    list: (words) => words.join(locale === 'en' ? ', ' : '、'),
    date: (iso) => date.format(dayOf(iso)),
    dateTime: (iso) => dateTime.format(new Date(iso)),
  };
}

/** Making a formatter costs more than writing a hundred figures with it. */
function decimalFormat(locale: Locale): (value: number, digits: number) => string {
  const byDigits = new Map<number, Intl.NumberFormat>();
  return (value, digits) => {
    const known = byDigits.get(digits);
    const format =
      known ?? new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    if (!known) byDigits.set(digits, format);
    return trueMinus(format.format(value));
  };
}

/** As wide as the plus, so that signs line up. */
function trueMinus(figure: string): string {
  return figure.replace('-', '−');
}

/** A plain date is that day everywhere, not midnight in Greenwich. */
function dayOf(iso: string): Date {
  return new Date(iso.length === 10 ? `${iso}T00:00:00` : iso);
}

function percentFormat(
  locale: Locale,
  signDisplay: 'auto' | 'exceptZero',
): (fraction: number, digits: number) => string {
  const byDigits = new Map<number, Intl.NumberFormat>();
  return (fraction, digits) => {
    const known = byDigits.get(digits);
    const format =
      known ??
      new Intl.NumberFormat(locale, {
        style: 'percent',
        signDisplay,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
    if (!known) byDigits.set(digits, format);
    return trueMinus(format.format(fraction));
  };
}
