import { importFields } from './field-list';
import { headerRank, PART_OF_HEADER } from './match-headers';

/** What only lists of markets hold. */
const OF_MARKETS = new Set(['capacity', 'customersStart', 'newCustomers', 'lostCustomers', 'competition']);

/** Whether a heading, or a measure in a row, is of a figure that only lists of markets have. */
export function isOfMarkets(heading: string): boolean {
  return importFields('market').some(
    (field) => OF_MARKETS.has(field.id) && Number.isFinite(headerRank(heading, field)),
  );
}

export function isPeriodColumn(heading: string): boolean {
  return importFields('market').some(
    (field) => field.id === 'period' && headerRank(heading, field) < PART_OF_HEADER / 2,
  );
}
