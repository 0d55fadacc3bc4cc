import { expect, it } from 'vitest';
import { withPlaceNames } from '@/features/data/place-names';

const NAMES: Record<string, string> = { '320200': 'Jiangsu Wuxi', '320106': 'Jiangsu Gulou', '320302': 'Xuzhou Gulou' };
const named = (params: Parameters<typeof withPlaceNames>[0]): unknown =>
  withPlaceNames(params, (code) => NAMES[code] ?? '');

it('calls units as the window does, several of them too', () => {
  expect(named({ place: '江阴', unit: '江苏 无锡市 (320200)' })).toEqual({ place: '江阴', unit: 'Jiangsu Wuxi' });
  expect(named({ candidates: '江苏 鼓楼区 (320106), 江苏 鼓楼区 (320302)', row: 3 })).toEqual({
    candidates: 'Jiangsu Gulou, Xuzhou Gulou',
    row: 3,
  });
});

it('leaves what is no unit as the file says it', () => {
  const said = { unit: '无锡', value: '李 (R01), 王', what: '旧区 (999999)' };
  expect(named(said)).toEqual(said);
});
