import { accountCode } from './accounts.mjs';
import { NAME_VARIANTS } from './company-names.mjs';
import { randomFor } from './random.mjs';

/** @typedef {import('./accounts.mjs').Account} Account */

const COUNT = 40;

const FULL_WIDTH_OFFSET = 0xfee0;
const fullWidth = (text) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + FULL_WIDTH_OFFSET));

/** Half of the twins share the telephone, half the credit code; every fourth has the house number in full width. */
const shared = (original, i) => (i % 2 === 0 ? { phone: original.phone, creditCode: '' } : { phone: '' });

/**
 * The same companies again, entered by somebody who did not look.
 * @param {Account[]} accounts @param {ReturnType<typeof import('./owners.mjs').ownersByUnit>} owners
 * @returns {Account[]}
 */
export function makeDuplicates(accounts, owners) {
  const random = randomFor('duplicates');
  const originals = random.sample(
    accounts.filter(({ prospect, owner }) => !prospect && owner),
    COUNT,
  );
  return originals.map((original, i) => {
    const owner = i % 4 < 2 ? original.owner : owners.other(original.county.unit, original.owner, random);
    return {
      ...original,
      ...shared(original, i),
      code: accountCode(accounts.length + i + 1),
      name: NAME_VARIANTS[i % NAME_VARIANTS.length](original.parts),
      address: i % 4 === 3 ? fullWidth(original.address) : original.address,
      size: original.size * random.between(0.05, 0.4),
      strategic: false,
      hides: null,
      owner,
      seller: owner,
      twinOf: original,
    };
  });
}
