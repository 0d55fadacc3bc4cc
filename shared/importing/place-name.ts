/** Peoples that names of autonomous places carry; in some they stand without 族. */
const PEOPLES =
  '(?:维吾尔|哈尼|哈萨克|傈僳|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|布依|朝鲜|土家|蒙古)族?|(?:回|藏|苗|彝|壮|满|侗|瑶|白|傣|黎|佤|畲|水|土|羌|怒|京|各)族';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES})*(自治区|自治州|自治县|自治旗)$`, 'u');
/** 瀍河回族区, and two more. */
const HUI_DISTRICT = /^(.{2,})回族(区)$/u;
const KIND = /(特别行政区|自治区|自治州|自治县|自治旗|行政委员会|地区|林区|特区|矿区|省|市|州|盟|县|区|旗)$/u;

const HAN = /\p{Script=Han}/u;

export function isHan(text: string): boolean {
  return HAN.test(text);
}

/** Compatibility forms unified and spaces gone; for names in Chinese. */
export function unifyHan(text: string): string {
  const unified = text.normalize('NFKC');
  return /\s/u.test(unified) ? unified.replace(/\s+/gu, '') : unified;
}

const LATIN_SHORT: Readonly<Record<string, string>> = { saint: 'st', sainte: 'ste', ft: 'fort', mt: 'mount' };

/**
 * Letters and figures only, in small letters and without accents: "Xi'an", "XI AN" and "Xī’ān" are one, and so are
 * "St. Louis" and "Saint Louis".
 */
export function unifyLatin(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\b(?:sainte?|ft|mt)\b/gu, (word) => LATIN_SHORT[word] ?? word)
    .replace(/[^a-z0-9]/gu, '');
}

/** A Chinese name in two parts: 苏州市 = 苏州 + 市, 恩施土家族苗族自治州 = 恩施 + 自治州. A single character keeps its kind: 沙市. */
export function splitHan(name: string): { readonly stem: string; readonly kind: string } {
  const autonomous = AUTONOMOUS.exec(name);
  // 东乡族自治县: the place goes by its people, and the rest of the name is not to be found without it.
  if (autonomous) return { stem: autonomous[1].replace(/(?<=..)族$/u, ''), kind: autonomous[2] };
  const district = HUI_DISTRICT.exec(name);
  if (district) return { stem: district[1], kind: district[2] };
  const kind = KIND.exec(name)?.[1] ?? '';
  const stem = name.slice(0, name.length - kind.length);
  return stem.length >= 2 ? { stem, kind } : { stem: name, kind: '' };
}

const SHORT_KIND: Readonly<Record<string, string>> = { 自治州: '州', 自治县: '县', 自治旗: '旗' };

/** What people write for a name besides it: 延边州, 延边自治州 and 延边 for 延边朝鲜族自治州. Full names with a kind and stems apart. */
export function writingsHan(name: string): { readonly full: readonly string[]; readonly short: readonly string[] } {
  const { stem, kind } = splitHan(name);
  if (kind === '') return { full: [name], short: [] };
  const full = new Set([name, `${stem}${kind}`]);
  if (kind in SHORT_KIND) full.add(`${stem}${SHORT_KIND[kind]}`);
  // 浦东 of 浦东新区: the kind is 区, and 新 belongs to it.
  const short = stem.length >= 4 && stem.endsWith('新') && kind === '区' ? [stem, stem.slice(0, -1)] : [stem];
  if (stem.length === 3 && stem.endsWith('新') && kind === '区') short.push(stem.slice(0, -1));
  return { full: [...full], short };
}

const LATIN_KIND =
  /[\s,]+(?:city and borough|census area|autonomous (?:region|prefecture|county|banner)|special administrative region|county|parish|borough|municipality|district|province|prefecture|city|state|league|banner|new area|sar|shi|qu|xian|sheng|zhou|qi|meng|diqu|zizhizhou|zizhixian|zizhiqu)\.?$/iu;

/** A name in Latin letters without the word for its kind: Cook County → Cook. */
export function stemLatin(text: string): string {
  return text.replace(/^city of\s+/iu, '').replace(LATIN_KIND, '');
}

/** For comparing names of places where only the place counts: 苏州市 and 苏州, Cook and Cook County. */
export function foldPlaceName(name: string): string {
  return isHan(name) ? splitHan(unifyHan(name)).stem : unifyLatin(stemLatin(name));
}
