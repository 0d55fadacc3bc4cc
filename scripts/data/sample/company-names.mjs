import { BRAND_FIRST, BRAND_SECOND, LEGAL_FORMS } from './words.mjs';

const KIND = /(土家族苗族自治州|(黎族|苗族|瑶族|壮族|侗族|土家族|畲族|各族|仫佬族|毛南族)*自治县|林区|新区|市|县|区)$/;

/** @param {string} name of a unit or county */
export const stemOf = (name) => (name.length > 2 ? name.replace(KIND, '') : name);

/** @typedef {{ place: string, brand: string, trade: string, form: string }} NameParts */

/** @param {NameParts} parts */
export const companyName = ({ place, brand, trade, form }) => `${place}${brand}${trade}${form}`;

/** @param {import('./random.mjs').Random} random */
export function nameMaker(random) {
  const taken = new Set();
  /**
   * @param {import('./geography.mjs').County} county @param {import('./words.mjs').Industry} industry
   * @returns {NameParts}
   */
  return (county, industry) => {
    for (;;) {
      const brand = random.pick(BRAND_FIRST) + random.pick(BRAND_SECOND);
      const place = stemOf(random.chance(0.75) ? county.unit.name : county.name);
      if (taken.has(place + brand)) continue;
      taken.add(place + brand);
      const trade = random.pick(industry.words);
      const forms = trade.endsWith('科技') ? LEGAL_FORMS.filter((form) => !form.startsWith('科技')) : LEGAL_FORMS;
      return { place, brand, trade, form: random.pick(forms) };
    }
  };
}

/** How the same company gets into the books a second time. @type {((parts: NameParts) => string)[]} */
export const NAME_VARIANTS = [
  ({ place, brand, trade, form }) => `${brand}${trade}（${place}）${form}`,
  ({ place, brand, trade, form }) => `${brand}${trade}(${place})${form}`,
  ({ place, brand, trade, form }) => `${place}市${brand}${trade}${form}`,
  ({ place, brand, trade }) => `${place}${brand}${trade}`,
  ({ place, brand, trade, form }) => `${place} ${brand}${trade}${form}`,
  ({ brand, trade, form }) => `${brand}${trade}${form}`,
];
