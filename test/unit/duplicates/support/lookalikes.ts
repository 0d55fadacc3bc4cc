import type { AccountText } from '@shared/duplicates/account-text';
import { CITIES } from './cities';
import { type Company, neighbourBrand, otherTrade, placeIn } from './company';
import { addressOf, registeredName } from './corruptions';
import { makeCreditCode } from './credit-codes';
import type { Drawer } from './random';

type Fields = Omit<AccountText, 'id'>;
type Lookalike = (company: Company, draw: Drawer) => Fields;

const stem = (name: string): string => name.replace(/[市区]$/u, '');

function record(company: Company, name: string, phone: string, draw: Drawer): Fields {
  return {
    name,
    creditCode: draw.chance(0.5) ? makeCreditCode(company.city.unit, draw) : '',
    phone,
    address: draw.chance(0.15) ? '' : addressOf(company),
    unit: company.city.unit,
    ...(draw.chance(0.7) ? { lng: company.lng, lat: company.lat } : { lng: Number.NaN, lat: Number.NaN }),
  };
}

const fresh = (draw: Drawer): string => `13${draw.digits(9)}`;
const switchboard = ({ city, landline }: Company, draw: Drawer): string =>
  `0${city.area}-${landline}转${100 + draw.below(800)}`;

/** Records that look like a company's and are not it: every one is a way real books fool a comparer. */
export const LOOKALIKES: readonly Lookalike[] = [
  // A branch in another city that answers through the head office.
  (company, draw) => {
    const city = draw.pick(CITIES.filter((c) => c !== company.city));
    const there = { ...company, city, ...placeIn(city, draw) };
    const phone = draw.chance(0.4) ? switchboard(company, draw) : fresh(draw);
    return record(there, `${registeredName(company)}${stem(city.name)}分公司`, phone, draw);
  },
  // Two branches of one house in one city.
  (company, draw) =>
    record(
      { ...company, ...placeIn(company.city, draw) },
      `${registeredName(company)}${stem(draw.pick(company.city.districts))}分公司`,
      fresh(draw),
      draw,
    ),
  // A sister in the same house, behind the same switchboard.
  (company, draw) => {
    const trade = draw.pick(['销售', '贸易', '物流', '进出口', '置业', '投资', otherTrade(company.trade, draw)]);
    const { city, brand } = company;
    return record(company, `${stem(city.name)}${brand}${trade}有限公司`, switchboard(company, draw), draw);
  },
  // The group above it.
  (company, draw) => record(company, `${company.brand}集团有限公司`, switchboard(company, draw), draw),
  // The neighbour's brand differs by one character.
  (company, draw) => {
    const other = { ...company, brand: neighbourBrand(company.brand, draw), ...placeIn(company.city, draw) };
    return record(other, registeredName(other), fresh(draw), draw);
  },
  // The same brand and trade in another city.
  (company, draw) => {
    const city = draw.pick(CITIES.filter((c) => c !== company.city));
    const other = { ...company, city, ...placeIn(city, draw) };
    return record(other, registeredName(other), fresh(draw), draw);
  },
  // The same brand and city, another trade.
  (company, draw) => {
    const other = { ...company, trade: otherTrade(company.trade, draw), ...placeIn(company.city, draw) };
    return record(other, registeredName(other), fresh(draw), draw);
  },
  // Another company in the same building.
  (company, draw) => {
    const other = {
      ...company,
      brand: neighbourBrand(neighbourBrand(company.brand, draw), draw),
      trade: otherTrade(company.trade, draw),
    };
    return {
      ...record(other, registeredName(other), fresh(draw), draw),
      address: `${addressOf(company)}${2 + draw.below(20)}楼`,
    };
  },
  // The second plant.
  (company, draw) => {
    const { city, brand, trade } = company;
    return record({ ...company, ...placeIn(city, draw) }, `${stem(city.name)}${brand}${trade}二厂`, fresh(draw), draw);
  },
];
