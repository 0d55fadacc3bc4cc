import { describe, expect, it } from 'vitest';
import { createGazetteer, type Place, type PlaceLevel } from '@shared/importing/gazetteer';
import { NO_HINTS, placeByWords } from '@shared/importing/place';
import { createPlacer } from '@shared/importing/placer';
import { splitHan, stemLatin, unifyLatin, writingsHan } from '@shared/importing/place-name';

function place(code: string, name: string, parent: string, region: string, level: PlaceLevel): Place {
  return { code, names: [name], parent, region, level };
}

const AROUND = [place('32', '江苏省', '', '', 'region'), place('41', '河南省', '', '', 'region')];
const CITIES = [
  place('320100', '南京市', '32', '32', 'middle'),
  place('320300', '徐州市', '32', '32', 'middle'),
  place('410200', '开封市', '41', '41', 'middle'),
];
const COUNTIES = [
  place('320106', '鼓楼区', '320100', '32', 'unit'),
  place('320302', '鼓楼区', '320300', '32', 'unit'),
  place('410204', '鼓楼区', '410200', '41', 'unit'),
  place('320312', '铜山区', '320300', '32', 'unit'),
];
const all = [...COUNTIES, ...CITIES, ...AROUND];
const byCounty = createGazetteer(new Set(COUNTIES.map((p) => p.code)), all);
const byCity = createGazetteer(new Set(CITIES.map((p) => p.code)), all);

describe('placeByWords', () => {
  it('takes a code, also of a smaller place inside a unit', () => {
    expect(placeByWords({ ...NO_HINTS, unit: '320106' }, byCounty)).toMatchObject({ by: 'code', unit: '320106' });
    expect(placeByWords({ ...NO_HINTS, unit: '320106' }, byCity)).toMatchObject({ by: 'code', unit: '320100' });
  });

  it('takes a name with or without its ending', () => {
    expect(placeByWords({ ...NO_HINTS, unit: '徐州' }, byCity)).toMatchObject({ by: 'name', unit: '320300' });
    const city = placeByWords({ ...NO_HINTS, city: '徐州市', province: '江苏' }, byCity);
    expect(city).toMatchObject({ by: 'name', unit: '320300' });
  });

  it('never chooses between units of one name', () => {
    expect(placeByWords({ ...NO_HINTS, county: '鼓楼区' }, byCounty)).toMatchObject({
      by: 'none',
      problem: 'ambiguousUnit',
      candidates: ['320106', '320302', '410204'],
    });
  });

  it('lets province and city decide between them', () => {
    const inProvince = placeByWords({ ...NO_HINTS, county: '鼓楼区', province: '河南省' }, byCounty);
    expect(inProvince).toMatchObject({ by: 'name', unit: '410204' });
    const inCity = placeByWords({ ...NO_HINTS, county: '鼓楼区', city: '徐州市' }, byCounty);
    expect(inCity).toMatchObject({ by: 'name', unit: '320302' });
  });

  it('does not let a name contradict its province', () => {
    expect(placeByWords({ ...NO_HINTS, city: '徐州市', province: '河南省' }, byCity)).toMatchObject({
      problem: 'placesContradict',
      candidates: ['320300'],
    });
  });

  it('is less sure of a code that the names beside it contradict', () => {
    const placing = placeByWords({ ...NO_HINTS, unit: '320106', city: '开封市' }, byCity);
    expect(placing).toMatchObject({ by: 'code', unit: '320100', doubt: 'codeDisagrees' });
    expect(placing.by !== 'none' && placing.confidence < 0.7).toBe(true);
  });

  it('is less sure of a name where the address tells of another place in full, not of streets called after one', () => {
    const hints = { ...NO_HINTS, city: '开封市', address: '江苏省徐州市泉山区中山路1号' };
    const elsewhere = placeByWords(hints, byCity);
    expect(elsewhere).toMatchObject({ by: 'name', unit: '410200', doubt: 'addressDisagrees', confidence: 0.6 });
    // The one that remembers columns looks at every address.
    const placer = createPlacer(byCity);
    placer({ ...hints, address: '' });
    expect(placer(hints)).toEqual(elsewhere);
    for (const address of ['河南省开封市鼓楼区1号', '徐州路12号', '鼓楼区徐州市场', '南京东路100号', '']) {
      const placing = placeByWords({ ...NO_HINTS, city: '开封市', address }, byCity);
      expect(placer({ ...NO_HINTS, city: '开封市', address })).toEqual(placing);
      expect(placing).toMatchObject({ by: 'name', unit: '410200', doubt: null });
    }
  });

  it('says that a place is too large to be a unit, and what it is', () => {
    expect(placeByWords({ ...NO_HINTS, province: '江苏' }, byCity)).toMatchObject({
      problem: 'placeTooCoarse',
      candidates: ['320100', '320300'],
      within: '32',
    });
  });

  it('says nothing of a row that says nothing', () => {
    expect(placeByWords(NO_HINTS, byCity)).toMatchObject({ by: 'none', problem: null });
  });
});

describe('names', () => {
  it.each([
    ['苏州市', '苏州', '市'],
    ['沙市', '沙市', ''],
    ['恩施土家族苗族自治州', '恩施', '自治州'],
    ['内蒙古自治区', '内蒙古', '自治区'],
    ['新疆维吾尔自治区', '新疆', '自治区'],
    ['孟村回族自治县', '孟村', '自治县'],
    ['东乡族自治县', '东乡', '自治县'],
    ['积石山保安族东乡族撒拉族自治县', '积石山', '自治县'],
    ['博尔塔拉蒙古自治州', '博尔塔拉', '自治州'],
    ['鄂温克族自治旗', '鄂温克', '自治旗'],
  ])('%s is %s, a %s', (name, stem, kind) => {
    expect(splitHan(name)).toEqual({ stem, kind });
  });

  it('are written in several ways', () => {
    expect(writingsHan('延边朝鲜族自治州')).toEqual({
      full: ['延边朝鲜族自治州', '延边自治州', '延边州'],
      short: ['延边'],
    });
    expect(writingsHan('浦东新区').short).toContain('浦东');
  });

  it.each([
    ['St. Louis', 'stlouis'],
    ['Saint Louis', 'stlouis'],
    ['Xi’an', 'xian'],
    ['XI AN', 'xian'],
    ['Lǚliáng', 'luliang'],
    ['Doña Ana', 'donaana'],
    ['Ft. Worth', 'fortworth'],
  ])('%s is %s in Latin letters', (name, key) => {
    expect(unifyLatin(name)).toBe(key);
  });

  it('lose the word for their kind', () => {
    expect(['Cook County', 'Hangzhou Shi', 'City of Austin', 'Xihu Qu'].map(stemLatin)).toEqual([
      'Cook',
      'Hangzhou',
      'Austin',
      'Xihu',
    ]);
  });
});
