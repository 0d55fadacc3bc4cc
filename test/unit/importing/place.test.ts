import { describe, expect, it } from 'vitest';
import { createGazetteer, type Place } from '@shared/importing/gazetteer';
import { placeByWords } from '@shared/importing/place';
import { foldPlaceName } from '@shared/importing/place-name';

function place(code: string, name: string, parent: string, region: string): Place {
  return { code, names: [name], parent, region };
}

const AROUND = [place('32', '江苏省', '', '32'), place('41', '河南省', '', '41')];
const CITIES = [
  place('320100', '南京市', '32', '32'),
  place('320300', '徐州市', '32', '32'),
  place('410200', '开封市', '41', '41'),
];
const COUNTIES = [
  place('320106', '鼓楼区', '320100', '32'),
  place('320302', '鼓楼区', '320300', '32'),
  place('410204', '鼓楼区', '410200', '41'),
  place('320312', '铜山区', '320300', '32'),
];
const all = [...COUNTIES, ...CITIES, ...AROUND];
const byCounty = createGazetteer(new Set(COUNTIES.map((p) => p.code)), all);
const byCity = createGazetteer(new Set(CITIES.map((p) => p.code)), all);
const nothing = { unit: '', province: '', city: '', county: '' };

describe('placeByWords', () => {
  it('takes a code, also of a smaller place inside a unit', () => {
    expect(placeByWords({ ...nothing, unit: '320106' }, byCounty)).toEqual({ by: 'code', unit: '320106' });
    expect(placeByWords({ ...nothing, unit: '320106' }, byCity)).toEqual({ by: 'code', unit: '320100' });
  });

  it('takes a name with or without its ending', () => {
    expect(placeByWords({ ...nothing, unit: '徐州' }, byCity)).toEqual({ by: 'name', unit: '320300' });
    expect(placeByWords({ ...nothing, city: '徐州市', province: '江苏' }, byCity)).toEqual({
      by: 'name',
      unit: '320300',
    });
  });

  it('never chooses between units of one name', () => {
    expect(placeByWords({ ...nothing, county: '鼓楼区' }, byCounty)).toEqual({
      by: 'none',
      problem: 'ambiguousUnit',
      candidates: ['320106', '320302', '410204'],
    });
  });

  it('lets province and city decide between them', () => {
    expect(placeByWords({ ...nothing, county: '鼓楼区', province: '河南省' }, byCounty)).toEqual({
      by: 'name',
      unit: '410204',
    });
    expect(placeByWords({ ...nothing, county: '鼓楼区', city: '徐州市' }, byCounty)).toEqual({
      by: 'name',
      unit: '320302',
    });
  });

  it('does not let a name contradict its province', () => {
    expect(placeByWords({ ...nothing, city: '徐州市', province: '河南省' }, byCity)).toMatchObject({
      problem: 'unknownUnit',
    });
  });

  it('says nothing of a row that says nothing', () => {
    expect(placeByWords(nothing, byCity)).toMatchObject({ by: 'none', problem: null });
  });
});

describe('foldPlaceName', () => {
  it.each([
    ['苏州市', '苏州'],
    ['沙市', '沙市'],
    ['恩施土家族苗族自治州', '恩施'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['孟村回族自治县', '孟村'],
    ['Cook County', 'cook'],
    ['St. Louis', 'st louis'],
  ])('%s is %s', (name, folded) => {
    expect(foldPlaceName(name)).toBe(folded);
  });
});
