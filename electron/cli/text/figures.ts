import type { Locale } from '@shared/contract/app';
import type { TextCell } from './table';

/** Figures as people read them; a figure that is not there is a dash. */
export function figures(locale: Locale) {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const decimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const signed = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const ratio = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
  const cell =
    (format: Intl.NumberFormat) =>
    (value: number | null): TextCell => ({ text: value === null ? '–' : format.format(value), right: true });
  return {
    whole: cell(whole),
    decimal: cell(decimal),
    percent: cell(percent),
    signed: cell(signed),
    ratio: cell(ratio),
  };
}

export type Figures = ReturnType<typeof figures>;

export function text(value: string | number | null): TextCell {
  return { text: value === null ? '–' : String(value) };
}

/** A heading over figures. */
export function over(heading: string): TextCell {
  return { text: heading, right: true };
}
