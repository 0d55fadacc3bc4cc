import { isBlankFigure, note } from '../cell';
import { neededEntry, neededPeriod } from '../readers';
import type { SaleRow } from '../records';
import { neededAccount, type References, resolveRep } from '../references';
import type { Row } from '../row';
import { type Entry, readEntry } from './entry';

/** A row names its period, or has a column a period; a blank cell says nothing of its period. */
export function buildSale(row: Row, references: References): SaleRow | null {
  const account = neededAccount(row, 'account', references);
  const entry = readEntry(row);
  const sales = row.periods.size === 0 ? oneSale(row, entry) : salesByPeriod(row, entry);
  const rep = resolveRep(row, 'rep', references);
  return row.sound && account !== null ? { account, rep, sales } : null;
}

function oneSale(row: Row, entry: Entry): SaleRow['sales'] {
  const period = neededPeriod(row, 'period');
  const amount = neededEntry(row, 'amount');
  return period === null || amount === null ? [] : [{ period, amount: entry.amount('amount', amount) }];
}

function salesByPeriod(row: Row, entry: Entry): SaleRow['sales'] {
  const sales = [...row.periods].flatMap(([period, columns]) =>
    [...columns.values()].flatMap((column) => {
      const amount = isBlankFigure(row.text(column)) ? null : neededEntry(row, column);
      return amount === null ? [] : [{ period, amount: entry.amount(column, amount) }];
    }),
  );
  if (sales.length === 0 && row.sound) row.note('', note('noFigures'), 'warning');
  return sales;
}
