const ORGANISATION_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
/** GB 32100-2015 leaves out I, O, S, V, Z. */
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const weightedSum = (text, alphabet, weights) =>
  weights.reduce((sum, weight, i) => sum + alphabet.indexOf(text[i]) * weight, 0);

/** GB 11714. @param {string} body eight characters */
function organisationCheck(body) {
  const rest = 11 - (weightedSum(body, ORGANISATION_ALPHABET, ORGANISATION_WEIGHTS) % 11);
  return rest === 10 ? 'X' : String(rest % 11);
}

const creditCheck = (body) => CREDIT_ALPHABET[(31 - (weightedSum(body, CREDIT_ALPHABET, CREDIT_WEIGHTS) % 31)) % 31];

/** Market regulator, enterprise. */
const PREFIX = '91';

/**
 * 统一社会信用代码 of a made-up company: valid in form, with both check digits.
 * @param {string} adcode six digits @param {import('./random.mjs').Random} random
 */
export function makeCreditCode(adcode, random) {
  const letters = [...CREDIT_ALPHABET].filter((letter) => ORGANISATION_ALPHABET.includes(letter));
  const organisation = `MA${Array.from({ length: 6 }, () => random.pick(letters)).join('')}`;
  const body = `${PREFIX}${adcode}${organisation}${organisationCheck(organisation)}`;
  return body + creditCheck(body);
}

/** @param {string} code */
export const isCreditCode = (code) =>
  code.length === 18 &&
  organisationCheck(code.slice(8, 16)) === code[16] &&
  creditCheck(code.slice(0, 17)) === code[17];
