const FIRST = 0x3400;
const LAST = 0x9fff;

/**
 * Traditional characters of the characters that names of places are written with. One that occurs in a name of today
 * itself (乾县) stands for nothing else.
 * @param {{ Converter: (o: { from: string, to: string }) => (text: string) => string }} opencc
 * @param {readonly string[]} names
 * @returns {{ traditional: string, simplified: string }} two texts of one length
 */
export function traditionalForms(opencc, names) {
  const used = new Set(names.join(''));
  const converters = ['t', 'tw', 'hk'].map((from) => opencc.Converter({ from, to: 'cn' }));
  let traditional = '';
  let simplified = '';
  for (let point = FIRST; point <= LAST; point++) {
    const character = String.fromCodePoint(point);
    if (used.has(character)) continue;
    const simple = converters.map((convert) => convert(character)).find((c) => c !== character);
    if (simple === undefined || [...simple].length !== 1 || !used.has(simple)) continue;
    traditional += character;
    simplified += simple;
  }
  return { traditional, simplified };
}
