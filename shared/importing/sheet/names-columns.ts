import { guessKind } from '../guess-kind';
import { isPhone } from '../match/shapes';
import { isEmail } from '../parse/email';
import { isHeading } from './known-headings';
import { filledCells, type SheetRow } from './sheet-rows';

/** As many columns tell the kind of data. */
const COLUMNS_SEEN = 200;

/**
 * Whether a row names columns of some kind of data and does so clearly better than the one above it. One cell of a record may read
 * like a heading, as the stage Customer does.
 */
export function namesColumnsRatherThan(row: SheetRow, above: SheetRow): boolean {
  if (isRecord(row) || guessKind(row.cells.slice(0, COLUMNS_SEEN)) === null) return false;
  const more = headingsIn(row) - headingsIn(above);
  const fuller = filledCells(row) - filledCells(above);
  return more > 1 || (more >= 0 && fuller > 0) || (more > 0 && filledCells(above) === 1);
}

function headingsIn({ cells }: SheetRow): number {
  return cells.slice(0, COLUMNS_SEEN).filter(isHeading).length;
}

/** A record has the day of something, an address, a telephone number or an amount; a heading has none. */
function isRecord({ cells }: SheetRow): boolean {
  return cells.some((cell) => isDay(cell) || isEmail(cell) || isAmount(cell) || isPhone(cell.normalize('NFKC').trim()));
}

function isDay(cell: string): boolean {
  return /^\s*(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})(?:\s|$))/u.test(
    cell,
  );
}

/** With a sign of money, figures in groups, or decimals other than those of a month: 2024.10 may head a column. */
function isAmount(cell: string): boolean {
  const text = cell.normalize('NFKC').trim();
  return (
    /^[-+(]?[¥$€£]\s?\d/u.test(text) ||
    /^[-+(]?\d{1,3}(?:,\d{3})+(?:\.\d+)?\)?$|^-?(?!(?:19|20)\d\d\.)\d+\.\d+$/u.test(text)
  );
}
