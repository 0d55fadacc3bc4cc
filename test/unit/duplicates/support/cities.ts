import type { NamedPlace } from '@shared/duplicates/place-book';

export interface City {
  readonly unit: string;
  readonly province: string;
  readonly name: string;
  readonly districts: readonly string[];
  readonly area: string;
  readonly lng: number;
  readonly lat: number;
}

// biome-ignore format: a table
const TABLE: readonly (readonly [string, string, string, string, string, number, number])[] = [
  ['310000', '上海市', '上海市', '浦东新区 闵行区 嘉定区 松江区', '21', 121.47, 31.23],
  ['320100', '江苏省', '南京市', '江宁区 鼓楼区 栖霞区', '25', 118.8, 32.06],
  ['320500', '江苏省', '苏州市', '吴中区 昆山市 太仓市', '512', 120.58, 31.3],
  ['320200', '江苏省', '无锡市', '江阴市 滨湖区', '510', 120.31, 31.49],
  ['320400', '江苏省', '常州市', '武进区 金坛区', '519', 119.97, 31.81],
  ['330100', '浙江省', '杭州市', '西湖区 萧山区 余杭区', '571', 120.16, 30.27],
  ['330200', '浙江省', '宁波市', '鄞州区 慈溪市', '574', 121.55, 29.87],
  ['330300', '浙江省', '温州市', '鹿城区 乐清市', '577', 120.7, 28.0],
  ['330400', '浙江省', '嘉兴市', '南湖区 海宁市', '573', 120.75, 30.75],
  ['340100', '安徽省', '合肥市', '蜀山区 肥西县', '551', 117.23, 31.82],
  ['350100', '福建省', '福州市', '鼓楼区 长乐区', '591', 119.3, 26.08],
  ['350200', '福建省', '厦门市', '集美区 同安区', '592', 118.09, 24.48],
  ['360100', '江西省', '南昌市', '青山湖区 新建区', '791', 115.86, 28.68],
  ['370100', '山东省', '济南市', '历下区 章丘区', '531', 117.12, 36.65],
  ['370200', '山东省', '青岛市', '黄岛区 胶州市', '532', 120.38, 36.07],
  ['420100', '湖北省', '武汉市', '洪山区 江夏区', '27', 114.3, 30.59],
  ['430100', '湖南省', '长沙市', '岳麓区 望城区', '731', 112.94, 28.23],
  ['440100', '广东省', '广州市', '黄埔区 番禺区', '20', 113.26, 23.13],
  ['440300', '广东省', '深圳市', '宝安区 龙岗区', '755', 114.06, 22.54],
  ['440600', '广东省', '佛山市', '顺德区 南海区', '757', 113.12, 23.02],
  ['441900', '广东省', '东莞市', '长安镇 虎门镇', '769', 113.75, 23.02],
  ['450100', '广西壮族自治区', '南宁市', '西乡塘区 武鸣区', '771', 108.37, 22.82],
];

export const CITIES: readonly City[] = TABLE.map(([unit, province, name, districts, area, lng, lat]) => ({
  unit,
  province,
  name,
  districts: districts.split(' '),
  area,
  lng,
  lat,
}));

/** The same cities as a list of places, as the basemaps give them. */
export function cityPlaces(): NamedPlace[] {
  const provinces = new Map(CITIES.map((city) => [city.province, `${city.unit.slice(0, 2)}0000`]));
  return [
    ...[...provinces].map(([name, code]) => ({ code: `p${code}`, names: [name], within: [] })),
    ...CITIES.map((city) => ({ code: city.unit, names: [city.name], within: [`p${provinces.get(city.province)}`] })),
    ...CITIES.flatMap((city) =>
      city.districts.map((name, i) => ({
        code: `${city.unit}-${i}`,
        names: [name],
        within: [city.unit, `p${provinces.get(city.province)}`],
      })),
    ),
  ];
}
