import { isBlankFigure, note } from '../cell';
import { moneyExponentOf } from '../money-header';
import { type EntryNature, entryNature, reversalOf } from '../parse/entry-nature';
import type { Row } from '../row';

const WORDS = [
  ['entryType', 'type'],
  ['entryStatus', 'status'],
] as const;
const REFUSED: Readonly<Partial<Record<EntryNature, string>>> = { other: 'notSales', void: 'entryVoid' };

/** What an entry of a ledger says of itself makes of the amounts in its row. */
export interface Entry {
  amount(field: string, read: number): number;
}

const AS_WRITTEN: Entry = { amount: (_, read) => read };

/**
 * Refuses an entry that is of nothing sold: a plan, a margin, a document that was voided. What came back counts below zero.
 * An order that was refunded counts nothing: its amount is what was paid and went back, not a second refund.
 */
export function readEntry(row: Row): Entry {
  const natures = new Set([...naturesOf(row), reversal(row)]);
  if (natures.size === 1 && natures.has(null)) return AS_WRITTEN;
  if (natures.has('partly')) row.note('entryStatus', note('entryPartlyReturned'), 'warning');
  const exponent = moneyExponentOf(row.text('entryType'));
  const settled = natures.has('returned') ? returned : natures.has('undone') ? undone : unchanged;
  return { amount: (field, read) => settled(row, field, inUnit(row, field, read, exponent)) };
}

function naturesOf(row: Row): EntryNature[] {
  return WORDS.flatMap(([field, of]) => {
    const text = row.text(field);
    if (text === '') return [];
    row.found(field, text);
    const nature = entryNature(text, of);
    const refused = REFUSED[nature];
    if (refused !== undefined) row.note(field, note(refused), 'error');
    return nature;
  });
}

function reversal(row: Row): EntryNature | null {
  const text = row.text('entryReversed');
  if (isBlankFigure(text)) return null;
  row.found('entryReversed', text);
  const nature = reversalOf(text);
  if (nature === null) row.note('entryReversed', note('entryReversedUnknown'), 'warning');
  return nature;
}

/** 销售额(万元) in the row says what its figures are in, where their heading does not. */
function inUnit(row: Row, field: string, read: number, exponent: number): number {
  if (exponent === 0 || row.conventions(field)?.moneyExponent !== 0) return read;
  const value = read * 10 ** exponent;
  row.note(field, note('entryUnit', { text: row.text('entryType'), value }), 'warning');
  row.found(field, value);
  return value;
}

function unchanged(_row: Row, _field: string, amount: number): number {
  return amount;
}

function returned(row: Row, field: string, amount: number): number {
  if (amount <= 0) return amount;
  row.note(field, note('returned', { value: -amount }), 'warning');
  row.found(field, -amount);
  return -amount;
}

/** What is below zero takes back by itself. */
function undone(row: Row, field: string, amount: number): number {
  if (amount <= 0) return amount;
  row.note(field, note('entryUndone'), 'warning');
  row.found(field, 0);
  return 0;
}
