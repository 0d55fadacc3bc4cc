import type { AccountText } from '@shared/duplicates/account-text';
import { type Company, placeIn } from './company';
import type { Drawer } from './random';

type Fields = Omit<AccountText, 'id'>;

const stem = (name: string): string => name.replace(/(?:壮族自治区|[省市区县镇])$/u, '');
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Simplified → traditional and character → another of the same sound, as far as the made-up names need them. */
const TRADITIONAL = new Map(
  '华華 远遠 泰泰 诚誠 锦錦 凯凱 腾騰 众眾 润潤 丰豐 兴興 顺順 达達 铭銘 岳嶽 联聯 银銀 龙龍 凤鳳 鹏鵬 飞飛 亿億 亚亞 欧歐 环環 云雲 锐銳 驰馳 业業 阳陽 维維 创創 拓拓 群群 祥祥 钧鈞 机機 电電 车車 设設 备備 动動 责責 厂廠 轨軌 装裝 汽汽 储儲 风風 纺紡 织織 针針 压壓 传傳 气氣 缆纜 仪儀 环環 净淨 疗療 械械 广廣'
    .split(' ')
    .map((pair): [string, string] => [pair[0], pair[1]]),
);
const HOMOPHONES = new Map(
  '锐瑞 瑞锐 恒衡 宏鸿 鸿宏 诚成 成诚 源元 元源 盛胜 鼎顶 达大 通同 翔祥 祥翔 嘉佳 佳嘉 辉晖 丰峰 峰丰 业叶 远源 信鑫 金锦 锦金 创闯 维唯 科可 泽则 航杭 昊浩 辰晨 晟胜 铭明 立利 力利 博勃 凯楷 华桦 江疆 海亥 星兴 兴星'
    .split(' ')
    .map((pair): [string, string] => [pair[0], pair[1]]),
);
const SHORT_TRADES: Readonly<Record<string, string>> = {
  汽车零部件: '汽配',
  机械设备: '机械',
  精密机械: '精机',
  包装机械: '包机',
  轨道交通装备: '轨道装备',
  自动化设备: '自动化',
  仪器仪表: '仪表',
  五金制品: '五金',
  塑料制品: '塑料',
  环保设备: '环保',
  医疗器械: '医械',
  化工设备: '化设',
  新能源: '新能',
};

/** The name as registered: 杭州 + 恒锐 + 精密机械 + 有限公司. */
export function registeredName({ city, brand, trade, form }: Company): string {
  return `${stem(city.name)}${brand}${trade}${form}`;
}

/** A record as somebody careful enters it. */
export function cleanRecord(company: Company, draw: Drawer): Fields {
  const { city, landline, mobile } = company;
  return {
    name: registeredName(company),
    creditCode: draw.chance(0.6) ? company.creditCode : '',
    phone: draw.chance(0.1) ? '' : draw.chance(0.5) ? `0${city.area}-${landline}` : mobile,
    address: draw.chance(0.08) ? '' : addressOf(company),
    unit: city.unit,
    ...(draw.chance(0.7) ? { lng: company.lng, lat: company.lat } : { lng: Number.NaN, lat: Number.NaN }),
  };
}

export function addressOf({ city, district, road, number }: Company): string {
  return `${city.province === city.name ? '' : city.province}${city.name}${district}${road}${number}号`;
}

/** The same company entered again by somebody who did not look. */
export function corruptedRecord(company: Company, first: Fields, draw: Drawer): Fields {
  const { city } = company;
  const moved = draw.chance(0.12) ? { ...company, ...placeIn(city, draw) } : company;
  const near = { lng: moved.lng + draw.between(-0.004, 0.004), lat: moved.lat + draw.between(-0.003, 0.003) };
  return {
    name: otherName(company, draw),
    creditCode: otherCode(company, draw),
    phone: otherPhone(company, first.phone, draw),
    address: draw.chance(0.2) ? '' : otherAddress(moved, draw),
    unit: draw.chance(0.05) ? '' : city.unit,
    ...(draw.chance(0.6) ? near : { lng: Number.NaN, lat: Number.NaN }),
  };
}

function otherName(company: Company, draw: Drawer): string {
  const { city, brand, trade, form } = company;
  const place = stem(city.name);
  const written: readonly (() => string)[] = [
    () => `${brand}${trade}（${place}）${form}`,
    () => `${brand}${trade}(${place})${form}`,
    () => `${city.name}${brand}${trade}${form}`,
    () => `${stem(city.province)}${place}${brand}${trade}${form}`,
    () => `${place}${brand}${trade}`,
    () => `${brand}${trade}${form}`,
    () => `${place} ${brand}${trade} ${form}`,
    () => `${place}${brand}${SHORT_TRADES[trade] ?? trade}${draw.chance(0.5) ? '' : form}`,
    () => `${place}${brand}${trade}${form.replace('责任', '')}`,
    () => `${place}${brand}${trade}${form}【停用】`,
    () => `${place}${[...brand].map((char) => HOMOPHONES.get(char) ?? char).join('')}${trade}${form}`,
    () => [...registeredName(company)].map((char) => TRADITIONAL.get(char) ?? char).join(''),
    () => slip(registeredName(company), draw),
  ];
  const name = draw.pick(written)();
  return draw.chance(0.1) ? wide(name) : name;
}

/** A character left out, doubled, or exchanged with its neighbour, behind the brand. */
function slip(name: string, draw: Drawer): string {
  const at = 4 + draw.below(Math.max(1, name.length - 8));
  const kinds = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name[at] + name.slice(at),
    name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2),
  ];
  return draw.pick(kinds);
}

function otherCode({ creditCode }: Company, draw: Drawer): string {
  if (draw.chance(0.5)) return '';
  if (draw.chance(0.85)) return draw.chance(0.2) ? creditCode.toLowerCase() : creditCode;
  const at = 8 + draw.below(9);
  return `${creditCode.slice(0, at)}${(Number.parseInt(creditCode[at], 10) + 1 || 0) % 10}${creditCode.slice(at + 1)}`;
}

function otherPhone({ city, landline, mobile }: Company, before: string, draw: Drawer): string {
  if (draw.chance(0.2)) return '';
  if (draw.chance(0.15)) return `13${draw.digits(9)}`;
  if (before.startsWith('0') || (before === '' && draw.chance(0.5))) {
    return draw.pick([
      `(0${city.area})${landline}`,
      `+86 ${city.area} ${landline}`,
      landline,
      `0${city.area}${landline}转80`,
    ]);
  }
  return draw.pick([
    mobile,
    `+86${mobile}`,
    `${mobile.slice(0, 3)} ${mobile.slice(3, 7)} ${mobile.slice(7)}`,
    wide(mobile),
  ]);
}

function otherAddress(company: Company, draw: Drawer): string {
  const { city, district, road, number } = company;
  return draw.pick([
    addressOf(company),
    `${city.name}${district}${road}${number}号`,
    `${district}${road}${number}号3幢`,
    `${road}${wide(String(number))}号`,
    `${city.name} ${district} ${road} ${number} 号`,
  ]);
}
