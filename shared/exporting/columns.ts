import { exportTexts } from '../texts/export';
import type { Column, Format } from './table';

export type Locale = keyof typeof exportTexts;
type HeadingId = keyof (typeof exportTexts)['en']['heading'];

const WIDTHS: Readonly<Record<Format, number>> = {
  text: 18,
  integer: 12,
  decimal: 14,
  ratio: 12,
  money: 18,
  percent: 12,
  date: 13,
};

/** A column headed by the text of its id. */
export function column(locale: Locale, id: HeadingId, format: Format, width = WIDTHS[format]): Column {
  return { id, heading: exportTexts[locale].heading[id], width, format };
}

/** Fills `{{name}}` in a text. */
export function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(params[name] ?? ''));
}
