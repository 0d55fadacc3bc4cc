import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBasemap } from '@electron/workspace/basemap';
import { areaCodes, dialledIn } from '@shared/importing/phone-plan';

const RESOURCES = resolve(import.meta.dirname, '../../../resources');
/** Dial as Hong Kong, Macao and Taiwan do, which have plans of their own. */
const OTHER_PLANS = ['71', '81', '82'];
/** Cities of the Production and Construction Corps share the codes of the prefectures around them. */
const CORPS = '6590';

describe('the numbering plan', () => {
  it('names prefectures that are on the map, and leaves none out', async () => {
    const { code } = await readBasemap(RESOURCES, 'china-prefectures');
    const prefixes = areaCodes().flatMap(dialledIn);
    const astray = prefixes.filter((prefix) => !code.some((unit) => unit.startsWith(prefix)));
    expect(astray).toEqual([]);
    const mainland = code.filter(
      (unit) => !OTHER_PLANS.includes(unit.slice(0, 2)) && !unit.startsWith(CORPS.slice(0, 4)),
    );
    const silent = mainland.filter((unit) => !prefixes.some((prefix) => unit.startsWith(prefix)));
    expect(silent).toEqual([]);
  });

  it('knows what everybody knows', () => {
    expect(dialledIn('010')).toEqual(['11']);
    expect(dialledIn('0755')).toEqual(['4403']);
    expect(dialledIn('0731')).toEqual(['4301', '4302', '4303']);
    expect(dialledIn('0999x')).toEqual([]);
  });
});
