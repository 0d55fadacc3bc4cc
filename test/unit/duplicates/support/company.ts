import type { City } from './cities';
import { CITIES } from './cities';
import { makeCreditCode } from './credit-codes';
import type { Drawer } from './random';

/** A company as it is in truth; records of it are made in corruptions.ts. */
export interface Company {
  readonly city: City;
  readonly brand: string;
  readonly trade: string;
  readonly form: string;
  readonly creditCode: string;
  readonly mobile: string;
  readonly landline: string;
  readonly district: string;
  readonly road: string;
  readonly number: number;
  readonly lng: number;
  readonly lat: number;
}

const FIRST = [
  ...'恒瑞鼎盛华宏远泰永嘉德信诚锦博翔凯腾卓众力合润丰隆兴昌顺达晟铭睿朗岳川江天正立同新联金银玉龙凤鹏飞腾九三百千亿中美亚欧环宇星云海',
];
const SECOND = [
  ...'锐驰源峰通达成业阳维创科盈拓旺群航捷特固邦宁翼和方佳茂祥磊森钧逸辰昊轩宸瑜琪柏楠桦泽沃润诺菲尔曼斯',
];
const TRADES = (
  '汽车零部件 汽配 精密机械 机械设备 机械 重工 机床 电子 电子科技 精密电子 光电 工程机械 起重设备 纺织机械 针织 包装机械 食品机械 ' +
  '包装 船舶配件 新能源 储能科技 风电设备 化工设备 流体控制 泵阀 轨道交通装备 自动化 自动化设备 智能科技 模具 五金 五金制品 塑胶 ' +
  '塑料制品 橡胶 密封件 轴承 紧固件 液压 气动 传动 电机 电气 电缆 仪器仪表 仪表 环保 环保设备 净化 制冷 暖通 医疗器械 生物科技 建材'
).split(' ');
const FORMS = [
  '有限公司',
  '有限公司',
  '有限公司',
  '有限公司',
  '有限责任公司',
  '股份有限公司',
  '科技有限公司',
  '实业有限公司',
  '制造有限公司',
  '厂',
];
const ROADS = (
  '振兴路 工业大道 创业路 科技路 兴业路 迎宾大道 人民路 建设路 开发大道 滨江路 环城东路 富民路 高新一路 高新三路 中山北路 新华路 长江路 ' +
  '团结路 光明路 学府路 站前路 解放大街 文化路 和平路 工农路 胜利街 青年路 园区大道'
).split(' ');

export function makeCompany(draw: Drawer): Company {
  const city = draw.pick(CITIES);
  return {
    city,
    brand: draw.pick(FIRST) + draw.pick(SECOND),
    trade: draw.pick(TRADES),
    form: draw.pick(FORMS),
    creditCode: makeCreditCode(city.unit, draw),
    mobile: `13${draw.digits(9)}`,
    landline: `${2 + draw.below(7)}${draw.digits(7)}`,
    ...placeIn(city, draw),
  };
}

export function placeIn(city: City, draw: Drawer): Pick<Company, 'district' | 'road' | 'number' | 'lng' | 'lat'> {
  return {
    district: draw.pick(city.districts),
    road: draw.pick(ROADS),
    number: 1 + draw.below(1500),
    lng: city.lng + draw.between(-0.25, 0.25),
    lat: city.lat + draw.between(-0.2, 0.2),
  };
}

/** Another brand that looks like it: one of its two characters is another one. */
export function neighbourBrand(brand: string, draw: Drawer): string {
  for (;;) {
    const other = draw.chance(0.5) ? draw.pick(FIRST) + brand[1] : brand[0] + draw.pick(SECOND);
    if (other !== brand) return other;
  }
}

export function otherTrade(trade: string, draw: Drawer): string {
  for (;;) {
    const other = draw.pick(TRADES);
    if (!other.includes(trade) && !trade.includes(other)) return other;
  }
}
