/** GB 32100-2015 leaves out I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Without spaces and marks, upper case, half width; letters the standard leaves out read as the digits they are taken for. */
export function foldCreditCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll('I', '1')
    .replaceAll('Z', '2')
    .replaceAll('S', '5');
}

/** 统一社会信用代码 with the right check character (GB 32100-2015, 4.2.5). @param code folded */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  let sum = 0;
  for (let i = 0; i < WEIGHTS.length; i++) {
    const value = ALPHABET.indexOf(code[i]);
    if (value < 0) return false;
    sum += value * WEIGHTS[i];
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
}

/** One character wrong, or two neighbours exchanged, in codes of equal length. */
export function nearlySameCode(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  const different = [...a].flatMap((char, i) => (char === b[i] ? [] : [i]));
  if (different.length === 1) return true;
  const [first, second] = different;
  return different.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
