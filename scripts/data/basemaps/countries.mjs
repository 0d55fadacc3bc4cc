import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import { readJson } from '../lib/files.mjs';
import { packageFile } from '../lib/paths.mjs';

/** Natural Earth draws them; ISO 3166 has no code for them. */
const WITHOUT_CODE = { Kosovo: '科索沃', Somaliland: '索马里兰', 'N. Cyprus': '北塞浦路斯' };

/** @returns {any[]} features with properties n, e, a (ISO alpha-2) */
export function readCountries() {
  const world = readJson(packageFile('world-atlas/countries-50m.json'));
  return feature(world, world.objects.countries).features.map((country) => {
    const english = country.properties.name;
    const alpha2 = country.id && isoCountries.numericToAlpha2(country.id);
    const chinese = (alpha2 && isoCountries.getName(alpha2, 'zh')) || WITHOUT_CODE[english] || english;
    return { ...country, properties: { n: chinese, e: english, a: alpha2 } };
  });
}
