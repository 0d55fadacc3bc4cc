import type { Gazetteer } from './gazetteer';
import { RANK, type Reading } from './name-index';
import type { Mention } from './place-mentions';

type Found = Omit<Mention, 'expected'>;

const START = /^(?:中国|中华人民共和国)(?=.)/u;
/** Between names, and what stands for a prefecture's own districts or counties as a whole. */
const BETWEEN =
  /^(?:[\s,，、;；:：/|\\\-—_·.。()（）【】[\]"'“”]|市辖区|市辖县|省直辖县级行政区划|自治区直辖县级行政区划|省直辖行政单位|地级市)+/u;
/** What makes of a short name something else: 北京路, 南京东路, 中山大学, 杭州湾. */
const NO_PLACE =
  /^(?:[东西南北中新老上下前后]|[一二三四五六七八九十]|\d)*(?:大?[路街道巷弄]|胡同|里(?!区)|村|镇|乡|屯|庄|桥|山(?!区|市|县)|河(?!区|市|县|东|西|南|北)|湖(?!区|市|县|南|北)|江(?!区|市|县|苏|西)|湾(?!区)|港(?!区|市)|园区?|站|厦|楼|店|厂|院|校|寺|广场|花园|小区|新村|国际|大学|学院|中学|医院|银行|饭店|宾馆|酒店|机场|公园)/u;
const KIND = /[省市县区州盟旗]/u;
const KINDS_IN_TEXT = /[市县区州盟旗]/gu;
/** Names that short occur inside others: 城区, 东区. */
const SHORTEST_AMID = 3;
/** 仙桃市 … 积石山保安族东乡族撒拉族自治县 */
const LONGEST = 18;

/**
 * Names of places in a Chinese address: at its beginning also without their kind (浙江杭州西湖区文三路), each going on where the last one
 * ends; after that only with their kind, and not `certain`.
 */
export function mentionsInHan(text: string, gazetteer: Gazetteer): readonly Found[] {
  const plain = gazetteer.simplify(text).replace(START, '');
  const found: Found[] = [];
  let at = 0;
  for (;;) {
    at += BETWEEN.exec(plain.slice(at))?.[0].length ?? 0;
    const next = nameAt(plain, at, gazetteer);
    if (next === null) break;
    found.push(next);
    at += next.text.length;
    if (isSmallest(next)) break;
  }
  return found.some(isSmallest) ? found : [...found, ...amid(plain, at, gazetteer)];
}

/** Nothing behind a county says more of where it is. */
function isSmallest({ readings }: Found): boolean {
  return readings.every((r) => r.places.every((p) => p.level === 'unit'));
}

function nameAt(text: string, at: number, gazetteer: Gazetteer): Found | null {
  if (at >= text.length) return null;
  const most = Math.min(gazetteer.longest(text[at]), text.length - at);
  for (let length = most; length >= 2; length--) {
    const key = text.slice(at, at + length);
    const readings = gazetteer.readExact(key);
    if (readings.length === 0) continue;
    if (isFull(readings)) return { text: key, readings, certain: true };
    // 宝安县 is a name of the past, and 宝安区 with another kind.
    if (KIND.test(key.at(-1) ?? '')) return { text: key, readings: gazetteer.read(key), certain: true };
    const after = text.slice(at + length);
    const kind = KIND.test(after[0] ?? '') ? after[0] : '';
    // 西湖县, though it is a 区: the name with the kind it was given.
    if (kind !== '') return { text: key + kind, readings: gazetteer.read(key + kind), certain: true };
    // 南京江宁区: what looks like a river is the next name.
    if (!NO_PLACE.test(after) || nameAt(text, at + length, gazetteer)) return { text: key, readings, certain: true };
  }
  return null;
}

function isFull(readings: readonly Reading[]): boolean {
  return readings[0].rank === RANK.full;
}

/** Full names anywhere behind `from`. */
function amid(text: string, from: number, gazetteer: Gazetteer): Found[] {
  const found: Found[] = [];
  let free = from;
  for (const { index } of text.slice(from).matchAll(KINDS_IN_TEXT)) {
    const end = from + index + 1;
    for (let start = Math.max(free, end - LONGEST); start <= end - SHORTEST_AMID; start++) {
      const key = text.slice(start, end);
      const readings = gazetteer.readExact(key);
      if (readings.length === 0 || NO_PLACE.test(text.slice(end))) continue;
      found.push({ text: key, readings, certain: false });
      free = end;
      break;
    }
  }
  return found;
}
