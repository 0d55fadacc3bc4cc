import { money, writeCsv } from './csv.mjs';
import { dayBetween, formatDate } from './dates.mjs';
import { plannedMaturity } from './maturity-plan.mjs';
import { randomFor } from './random.mjs';
import { LAST_YEAR, YEARS } from './scope.mjs';

/**
 * @typedef {import('./accounts.mjs').Account} Account
 * @typedef {{ period: string, year: number, cents: number, rep: string }} Sale
 * @typedef {{ since: string | null, sales: Sale[] }} History
 */

const SEASONS = [0.21, 0.26, 0.24, 0.29];
const GROWTH = {
  mature: [0.02, 0.1],
  growth: [0.17, 0.14],
  declining: [-0.11, 0.1],
  emerging: [0.07, 0.24],
};
const CROSS_REGION_ACCOUNTS = 60;
/** Orders of small customers come now and then. */
const REGULAR_SIZE = 60_000;

const quarterOf = (date) => `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;

function yearlySizes(account, random) {
  const [mean, deviation] = GROWTH[plannedMaturity(account.county.unit.code)];
  const rate = () => Math.max(-0.6, random.normal(mean, deviation));
  const sizes = { [LAST_YEAR]: account.size };
  for (let year = LAST_YEAR - 1; year >= YEARS[0]; year--) sizes[year] = sizes[year + 1] / (1 + rate());
  return sizes;
}

function beginning(random) {
  if (random.chance(0.72)) return dayBetween(random, '2010-03-01', '2022-12-20');
  if (random.chance(0.65)) return dayBetween(random, '2023-01-10', '2024-06-30');
  return dayBetween(random, '2024-07-01', '2025-08-31');
}

function quarterlySales(account, since, random) {
  const first = quarterOf(since);
  const sizes = yearlySizes(account, random);
  return YEARS.flatMap((year) =>
    SEASONS.map((season, q) => {
      const skipped = account.size < REGULAR_SIZE && q !== 3 && random.chance(0.3);
      const cents = skipped ? 0 : Math.round(sizes[year] * season * Math.exp(random.normal(0, 0.18)) * 100);
      return { period: `${year}-Q${q + 1}`, year, cents, rep: account.seller };
    }),
  ).filter(({ period, cents }) => period >= first && cents > 0);
}

/** @param {Account[]} accounts @returns {Map<Account, History>} */
export function makeHistories(accounts) {
  const random = randomFor('sales');
  return new Map(
    accounts.map((account) => {
      if (account.prospect) return [account, { since: null, sales: [] }];
      const since = formatDate(beginning(random));
      return [account, { since, sales: quarterlySales(account, since, random) }];
    }),
  );
}

/**
 * 窜货: somebody else sold here.
 * @param {Map<Account, History>} histories @param {ReturnType<typeof import('./owners.mjs').ownersByUnit>} owners
 * @returns {Map<Account, string>} the foreign rep of each such account
 */
export function addCrossRegionSales(histories, owners) {
  const random = randomFor('cross-region sales');
  const isRegular = (account) => account.owner && histories.get(account).sales.length > 4;
  const candidates = [...histories.keys()].filter(isRegular);
  const foreign = new Map();
  for (const account of random.sample(candidates, CROSS_REGION_ACCOUNTS)) {
    const rep = owners.other(account.county.unit, account.owner, random);
    for (const sale of histories.get(account).sales.slice(-random.integer(1, 3))) sale.rep = rep;
    foreign.set(account, rep);
  }
  return foreign;
}

/** @param {History} history @param {number} year */
export const yearCents = ({ sales }, year) =>
  sales.reduce((sum, sale) => (sale.year === year ? sum + sale.cents : sum), 0);

/** @param {Map<Account, History>} histories */
export function writeSales(histories) {
  const rows = [...histories].flatMap(([account, { sales }]) =>
    sales.map(({ period, cents, rep }) => [account.code, period, money(cents), rep]),
  );
  writeCsv('sales.csv', ['account_id', 'period', 'amount', 'rep_id'], rows);
}
