import { money, writeCsv } from './csv.mjs';
import { BORDERLINE_PROFILE, PROFILES } from './market-profiles.mjs';
import { BORDERLINE, plannedMaturity, SPARSE, WITHOUT_FIGURES } from './maturity-plan.mjs';
import { randomFor } from './random.mjs';
import { yearCents } from './sales.mjs';
import { LAST_YEAR, YEARS } from './scope.mjs';

const HEADER = [
  'unit_code',
  'year',
  'market_capacity',
  'customers_start',
  'new_customers',
  'lost_customers',
  'competition_index',
  'own_revenue',
];
/** CNY a year a customer buys for. */
const CUSTOMER_SIZE = [7e5, 1.3e6];
const FEWEST_CUSTOMERS = 60;
/** Size of the unit shows in its capacity, but does not blur the types. */
const SIZE_EXPONENT = 0.25;

/** @typedef {{ unit: string, year: number, capacity: number, start: number | null, won: number | null,
 *   lost: number | null, competition: number | null, ownCents: number }} MarketRow */

function revenueByUnit(histories) {
  const cents = new Map();
  for (const [{ county }, history] of histories) {
    for (const year of YEARS) {
      const key = `${county.unit.code} ${year}`;
      cents.set(key, (cents.get(key) ?? 0) + yearCents(history, year));
    }
  }
  return cents;
}

function yearsOf(unit, weight, random) {
  const profile = BORDERLINE.has(unit) ? BORDERLINE_PROFILE : PROFILES[plannedMaturity(unit)];
  const draw = (range) => random.between(range[0], range[1]);
  let capacity = draw(profile.capacity) * weight ** SIZE_EXPONENT;
  let start = Math.max(FEWEST_CUSTOMERS, Math.round(capacity / draw(CUSTOMER_SIZE)));
  let competition = draw(profile.competition);
  return YEARS.map((year) => {
    const won = Math.round(start * draw(profile.won));
    const lost = Math.round(start * draw(profile.lost));
    const row = { unit, year, capacity, start, won, lost, competition: Math.round(competition), ownCents: 0 };
    capacity *= 1 + draw(profile.capacityGrowth);
    competition += draw(profile.trend);
    start += won - lost;
    return row;
  });
}

const sparse = (row) => ({ ...row, start: null, won: null, lost: null, competition: null });

/**
 * @param {import('./geography.mjs').Unit[]} units @param {Map<string, number>} weights
 * @param {Map<import('./accounts.mjs').Account, import('./sales.mjs').History>} histories
 * @returns {MarketRow[]}
 */
export function makeMarket(units, weights, histories) {
  const random = randomFor('market');
  const own = revenueByUnit(histories);
  return units
    .filter(({ code }) => !WITHOUT_FIGURES.has(code))
    .flatMap(({ code }) => {
      const years = yearsOf(code, weights.get(code), random);
      return SPARSE.has(code) ? years.filter(({ year }) => year === LAST_YEAR).map(sparse) : years;
    })
    .map((row) => ({ ...row, ownCents: own.get(`${row.unit} ${row.year}`) ?? 0 }));
}

/** @param {MarketRow[]} rows */
export const writeMarket = (rows) =>
  writeCsv(
    'market.csv',
    HEADER,
    rows.map((row) => [
      row.unit,
      row.year,
      money(Math.round(row.capacity) * 100),
      row.start,
      row.won,
      row.lost,
      row.competition,
      money(row.ownCents),
    ]),
  );
