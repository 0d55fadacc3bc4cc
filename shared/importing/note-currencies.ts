import { note } from './cell';
import type { ColumnEvidence } from './column-evidence';
import { isConverted } from './converted-header';
import { currencyCodes, currencyColumn, currencyOf } from './currencies';
import type { ImportField } from './field';
import type { ProblemLog } from './problem-log';

/** Amounts in several currencies, or in another than the workspace's, are read as if they were in its, which must be seen. */
export function noteCurrencies(
  headers: readonly string[],
  fields: readonly ImportField[],
  column: ReadonlyMap<string, number>,
  evidence: ReadonlyMap<number, ColumnEvidence>,
  log: ProblemLog,
  own: string,
): void {
  const money = fields.flatMap(({ id, type }) => (type === 'money' ? (column.get(id) ?? []) : []));
  if (money.length === 0) return;
  // What orders were in no longer matters to amounts converted from it.
  const ofOrders = money.every((at) => isConverted(headers[at])) ? [] : [currencyColumn(headers)];
  for (const at of [...money, ...ofOrders]) {
    const currencies = currencyCodes((evidence.get(at)?.currencies ?? 0) | namedBy(headers[at] ?? ''));
    const [only] = currencies;
    if (currencies.length > 1)
      log.add(0, headers[at], '', note('severalCurrencies', { currencies: currencies.join(', ') }), 'warning');
    else if (only !== undefined && own !== '' && only !== own)
      log.add(0, headers[at], '', note('otherCurrency', { currency: only, own }), 'warning');
  }
}

/** 市场容量（亿美元）, Amount (USD) */
function namedBy(header: string): number {
  return currencyOf(/[([【](.*?)[)\]】]/u.exec(header.normalize('NFKC'))?.[1] ?? '');
}
