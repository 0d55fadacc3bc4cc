import type { AccountText } from '@shared/duplicates/account-text';
import { type Company, makeCompany } from './company';
import { cleanRecord, corruptedRecord } from './corruptions';
import { LOOKALIKES } from './lookalikes';
import { drawer } from './random';

export interface LabelledSet {
  readonly accounts: readonly AccountText[];
  /** Which real company each account is a record of, by position. */
  readonly companyOf: readonly number[];
  /** Pairs of records of one company. */
  readonly truePairs: number;
}

const TWIN_SHARE = 0.22;
const TRIPLET_SHARE = 0.2;
const LOOKALIKE_SHARE = 0.4;
const AGENCY_SHARE = 0.03;

/** Made-up companies, their records, and records that only look like theirs; repeatable by seed. */
export function makeLabelledSet(seed: number, companies: number): LabelledSet {
  const draw = drawer(seed);
  const accounts: AccountText[] = [];
  const companyOf: number[] = [];
  let count = 0;
  let truePairs = 0;
  const add = (fields: Omit<AccountText, 'id'>, of: number): void => {
    accounts.push({ id: accounts.length + 1, ...fields });
    companyOf.push(of);
  };
  // Bookkeepers give their own number for all the companies they serve.
  const agency = `13${draw.digits(9)}`;
  const taken = new Set<string>();
  while (count < companies) {
    const company = makeCompany(draw);
    // Two companies of one name in one city are not registered.
    if (taken.has(nameKey(company))) continue;
    taken.add(nameKey(company));
    const own = count++;
    const first = cleanRecord(company, draw);
    add(draw.chance(AGENCY_SHARE) ? { ...first, phone: agency } : first, own);
    if (draw.chance(TWIN_SHARE)) {
      const copies = draw.chance(TRIPLET_SHARE) ? 2 : 1;
      for (let c = 0; c < copies; c++) add(corruptedRecord(company, first, draw), own);
      truePairs += copies === 2 ? 3 : 1;
    }
    if (draw.chance(LOOKALIKE_SHARE)) add(draw.pick(LOOKALIKES)(company, draw), -accounts.length - 1);
  }
  return { accounts, companyOf, truePairs };
}

function nameKey({ city, brand, trade }: Company): string {
  return `${city.unit} ${brand} ${trade}`;
}
