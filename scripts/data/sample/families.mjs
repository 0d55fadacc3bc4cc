import { randomFor } from './random.mjs';

/** @typedef {import('./accounts.mjs').Account} Account */

const COUNT = 40;
/** So many of them reach into another territory; the rest stay within the hands of one rep. */
const CROSSING = 6;
const MOST_CHILDREN = 3;
/** What no list explains any more. */
const UNKNOWN_PARENT = 'G0001';
/** Two that name each other: somebody swapped the columns once. */
const CIRCLE = 2;

/** Parents are large, and are there once. */
const isParent = ({ twinOf, prospect, owner, size }) =>
  twinOf === null && !prospect && owner !== null && size > 250_000;
const isChild = ({ twinOf, prospect, owner }) => twinOf === null && !prospect && owner !== null;

/**
 * Subsidiaries of the same trade: most in the hands of the parent's rep, some in another's.
 * @param {Account[]} accounts @returns {Map<Account, string>} account → code of the account it belongs to
 */
export function makeFamilies(accounts) {
  const random = randomFor('families');
  const parents = random.sample(accounts.filter(isParent), COUNT);
  const taken = new Set(parents);
  const parentOf = new Map();
  const free = (test) => accounts.filter((account) => !taken.has(account) && isChild(account) && test(account));
  const give = (account, code) => {
    taken.add(account);
    parentOf.set(account, code);
  };
  parents.forEach((parent, i) => {
    const sameTrade = (account) => account.industry === parent.industry && account.size < parent.size;
    const near = free((account) => sameTrade(account) && account.owner === parent.owner);
    for (const child of random.sample(near, random.integer(1, MOST_CHILDREN))) give(child, parent.code);
    if (i >= CROSSING) return;
    const { province } = parent.county.unit;
    const abroad = free((account) => sameTrade(account) && account.owner !== parent.owner);
    const closest = abroad.filter((account) => account.county.unit.province === province);
    give(random.pick(closest.length > 0 ? closest : abroad), parent.code);
  });
  const left = random.sample(
    free(({ size }) => size < 250_000),
    CIRCLE + 1,
  );
  give(left[CIRCLE], UNKNOWN_PARENT);
  for (let i = 0; i < CIRCLE; i++) give(left[i], left[(i + 1) % CIRCLE].code);
  return parentOf;
}
