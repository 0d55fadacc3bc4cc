import { note } from '../cell';
import { moneyExponentOf } from '../money-header';
import { type EntryNature, entryNature } from '../parse/entry-nature';
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

/** Refuses an entry that is of nothing sold: a plan, a margin, a document that was voided. What came back counts below zero. */
export function readEntry(row: Row): Entry {
  const words = WORDS.filter(([field]) => row.text(field) !== '');
  if (words.length === 0) return AS_WRITTEN;
  let returned = false;
  for (const [field, of] of words) {
    row.found(field, row.text(field));
    const nature = entryNature(row.text(field), of);
    const refused = REFUSED[nature];
    if (refused !== undefined) row.note(field, note(refused), 'error');
    if (nature === 'returned') returned = true;
  }
  const exponent = moneyExponentOf(row.text('entryType'));
  return { amount: (field, read) => withSign(row, field, inUnit(row, field, read, exponent), returned) };
}

/** 销售额(万元) in the row says what its figures are in, where their heading does not. */
function inUnit(row: Row, field: string, read: number, exponent: number): number {
  if (exponent === 0 || row.conventions(field)?.moneyExponent !== 0) return read;
  const value = read * 10 ** exponent;
  row.note(field, note('entryUnit', { text: row.text('entryType'), value }), 'warning');
  row.found(field, value);
  return value;
}

function withSign(row: Row, field: string, amount: number, returned: boolean): number {
  if (!returned || amount <= 0) return amount;
  row.note(field, note('returned', { value: -amount }), 'warning');
  row.found(field, -amount);
  return -amount;
}
