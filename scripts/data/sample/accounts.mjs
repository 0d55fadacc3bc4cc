import { addressMaker } from './addresses.mjs';
import { companyName, nameMaker } from './company-names.mjs';
import { makeCreditCode } from './credit-code.mjs';
import { plannedMaturity } from './maturity-plan.mjs';
import { presentOwner } from './owners.mjs';
import { positionIn } from './positions.mjs';
import { randomFor } from './random.mjs';
import { countyWeight } from './weights.mjs';
import { INDUSTRIES, LOCAL_INDUSTRIES, NEEDS, PRODUCTS } from './words.mjs';

/**
 * @typedef {{ code: string, name: string, parts: import('./company-names.mjs').NameParts, creditCode: string,
 *   county: import('./geography.mjs').County, address: string, lng: number, lat: number, industry: string,
 *   products: string[], needs: string[], size: number, margin: number, strategic: boolean, prospect: boolean,
 *   owner: string | null, seller: string, phone: string, hides: 'code' | 'position' | null, twinOf: Account | null
 * }} Account
 */

const COUNT = 2960;
const PROSPECT_SHARE = 0.01;
const STRATEGIC_SHARE = 0.02;
/** CNY a year. */
const MEDIAN_SIZE = { mature: 210_000, growth: 160_000, declining: 120_000, emerging: 80_000 };

/** 12… is no mobile number in China: nobody can be called by mistake. */
export const makePhone = (random) => `12${String(random.integer(0, 999_999_999)).padStart(9, '0')}`;

function pickIndustry(province, random) {
  const local = LOCAL_INDUSTRIES[province];
  return random.weighted(
    INDUSTRIES,
    INDUSTRIES.map(({ name }) => local[name] ?? 1),
  );
}

function pickProducts(industry, random) {
  const more = random.chance(0.35) ? [random.pick(PRODUCTS)] : [];
  return [...new Set([...random.sample(industry.products, random.integer(1, 3)), ...more])];
}

function pickHidden(random) {
  const draw = random.next();
  return draw < 0.03 ? 'code' : draw < 0.04 ? 'position' : null;
}

function countyPicker(units, counties, weights, random) {
  const unitShares = units.map(({ code }) => weights.get(code));
  const inside = new Map(units.map((unit) => [unit, counties.filter((county) => county.unit === unit)]));
  return () => {
    const choices = inside.get(random.weighted(units, unitShares));
    return random.weighted(choices, choices.map(countyWeight));
  };
}

/** @param {number} number */
export const accountCode = (number) => `A${String(number).padStart(5, '0')}`;

/**
 * @param {{ units: import('./geography.mjs').Unit[], counties: import('./geography.mjs').County[],
 *   weights: Map<string, number>, owners: ReturnType<typeof import('./owners.mjs').ownersByUnit> }} field
 * @returns {Account[]}
 */
export function makeAccounts({ units, counties, weights, owners }) {
  const random = randomFor('accounts');
  const pickCounty = countyPicker(units, counties, weights, random);
  const makeName = nameMaker(random);
  const makeAddress = addressMaker(random);
  return Array.from({ length: COUNT }, (_, i) => {
    const county = pickCounty();
    const industry = pickIndustry(county.unit.province, random);
    const parts = makeName(county, industry);
    const [lng, lat] = positionIn(county, random);
    return {
      code: accountCode(i + 1),
      name: companyName(parts),
      parts,
      creditCode: makeCreditCode(county.code, random),
      county,
      address: makeAddress(county),
      lng,
      lat,
      industry: industry.name,
      products: pickProducts(industry, random),
      needs: random.sample(NEEDS, random.integer(1, 3)),
      size: random.logNormal(MEDIAN_SIZE[plannedMaturity(county.unit.code)], 1.05),
      margin: Math.min(0.55, Math.max(0.06, random.normal(0.27, 0.07))),
      strategic: random.chance(STRATEGIC_SHARE),
      prospect: random.chance(PROSPECT_SHARE),
      ...presentOwner(county.unit, owners, random),
      phone: makePhone(random),
      hides: pickHidden(random),
      twinOf: null,
    };
  });
}
