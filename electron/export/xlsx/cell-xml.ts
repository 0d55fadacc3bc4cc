import type { Cell, Format } from '@shared/exporting/table';
import { figureStyle, MARKED_STYLE, QUOTED_STYLE, TEXT_STYLE } from './styles';
import { escapeXml } from './xml';

/** What a spreadsheet takes for the beginning of a formula, full-width forms among them. */
const FORMULA_LIKE = /^[\s\u00a0\u3000]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const MS_PER_DAY = 86_400_000;
/** Day 0 of spreadsheets, 1899-12-30, before 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const MAX_TEXT = 32_767;

/** Text goes in as an inline string, never as a formula or a shared one; a figure as the exact value under its format. */
export function cellXml(reference: string, cell: Cell, format: Format): string {
  if (cell === null) return '';
  if (typeof cell === 'object') {
    if (cell.marked) return markedXml(reference, String(cell.value));
    return valueXml(reference, cell.value, cell.format);
  }
  return valueXml(reference, cell, format);
}

function valueXml(reference: string, value: string | number, format: Format): string {
  if (typeof value === 'number') {
    // A figure in a text column keeps a plain number format.
    if (!Number.isFinite(value)) return '';
    return `<c r="${reference}" s="${figureStyle(format === 'text' ? 'integer' : format)}"><v>${value}</v></c>`;
  }
  if (format === 'date' && /^\d{4}-\d{2}-\d{2}$/u.test(value)) {
    const serial = Date.parse(`${value}T00:00:00Z`) / MS_PER_DAY + EPOCH_SERIAL;
    return `<c r="${reference}" s="${figureStyle('date')}"><v>${serial}</v></c>`;
  }
  return textXml(reference, value);
}

/** An empty one too: a needed value that is missing is what must be seen. */
function markedXml(reference: string, text: string): string {
  return text === '' ? `<c r="${reference}" s="${MARKED_STYLE}"/>` : textXml(reference, text, MARKED_STYLE);
}

export function textXml(reference: string, text: string, style?: number): string {
  if (text === '') return '';
  const kept = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
  const own = style ?? (FORMULA_LIKE.test(kept) ? QUOTED_STYLE : TEXT_STYLE);
  return `<c r="${reference}" s="${own}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(kept)}</t></is></c>`;
}
