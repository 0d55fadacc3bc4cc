/** GB 32100-2015: without I, O, S, V and Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/u;

/** A unified social credit code with its right check character (weights 3^i mod 31, GB 32100-2015 annex A). */
export function isCreditCode(raw: string): boolean {
  const text = raw.normalize('NFKC').trim().toUpperCase();
  if (!FORM.test(text)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of text.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === text[17];
}
