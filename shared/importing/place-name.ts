const ENDINGS =
  /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|自治县|自治旗|地区|林区|特区|矿区|新区|省|市|州|盟|县|区|旗)$/u;
const ENGLISH =
  / (?:county|parish|borough|census area|municipality|city and borough|province|prefecture|city|district|state)$/u;
/** Names of peoples stand between a place and its kind: 恩施土家族苗族自治州. */
const PEOPLES = /(?:[\p{Script=Han}]{1,4}族)+$/u;

/**
 * A place's name without its kind, so that 苏州 and 苏州市, Cook and Cook County are one. Two-character names keep their
 * ending (沙市 is no 沙), since what is left would be a single character.
 */
export function foldPlaceName(name: string): string {
  const folded = name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  if (!/\p{Script=Han}/u.test(folded)) return folded.replace(ENGLISH, '').replace(/[.'’]/gu, '');
  const bare = folded.replace(/\s/gu, '');
  const cut = bare.replace(ENDINGS, '');
  const kind = bare.slice(cut.length);
  const place = kind.startsWith('自治') ? withoutPeoples(cut) : cut;
  return place.length >= 2 ? place : bare;
}

function withoutPeoples(name: string): string {
  // A lazy cut would leave 恩施土家 of 恩施土家族苗族; the place itself has at least two characters.
  for (let length = 2; length < name.length; length++) {
    if (PEOPLES.test(name.slice(length)) && name.slice(length).replace(PEOPLES, '') === '')
      return name.slice(0, length);
  }
  return name;
}

/** The same full name, kind and all. */
export function sameName(a: string, b: string): boolean {
  const unified = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
  return unified(a) === unified(b);
}
