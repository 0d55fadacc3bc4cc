import { randomFor } from './random.mjs';

/** @typedef {import('./accounts.mjs').Account} Account */

const COUNT = 8;
const SHARES = [0.15, 0.2, 0.25, 0.3];
/** Every fourth of them has two. */
const TWO_IN = 4;

/**
 * Key accounts that a second rep, or a third, looks after too.
 * @param {Account[]} accounts @param {ReturnType<typeof import('./owners.mjs').ownersByUnit>} owners
 * @returns {Map<Account, string>} account → the cell as people write it
 */
export function makeFollowers(accounts, owners) {
  const random = randomFor('followers');
  const key = accounts.filter(({ strategic, prospect, owner }) => strategic && !prospect && owner !== null);
  return new Map(
    random.sample(key, COUNT).map((account, i) => {
      const first = owners.other(account.county.unit, account.owner, random);
      const reps = [first];
      if (i % TWO_IN === 0) {
        let second = first;
        while (second === first) second = owners.other(account.county.unit, account.owner, random);
        reps.push(second);
      }
      return [account, reps.map((rep) => `${rep}:${Math.round(random.pick(SHARES) * 100)}%`).join('; ')];
    }),
  );
}
