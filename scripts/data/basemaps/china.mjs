import { quantize } from 'topojson-client';
import { writeJson } from '../lib/files.mjs';
import { basemapFile } from '../lib/paths.mjs';
import { recut, withObjects } from '../lib/topology.mjs';
import { adjacency } from './adjacency.mjs';
import { englishNames, pinyinName } from './china-english.mjs';
import { chinaLevels } from './china-levels.mjs';
import { countyParents } from './china-parents.mjs';
import { readChinaSource } from './china-source.mjs';
import { namedParents, unitColumns } from './units.mjs';

const GRID = 2e5;
const COUNTY_INTERVAL_M = 300;
const PREFECTURE_INTERVAL_M = 500;
const MAX_SEA_KM = 400;

const province = ({ properties }) => properties.p;

function countyFeatures({ counties, prefectureNames }) {
  const parents = countyParents(counties, prefectureNames);
  return counties.map(({ code, name, geometry }, i) => ({
    type: 'Feature',
    id: code,
    properties: { id: code, n: name, e: pinyinName(name), p: code.slice(0, 2), c2: parents[i] },
    geometry,
  }));
}

function withBoundaryLines(levels, objectNames, lines) {
  const objects = Object.fromEntries(objectNames.map((name) => [name, levels[name]]));
  const collected = { type: 'FeatureCollection', features: lines };
  return quantize(recut(withObjects(levels.topology, objects), { lines: collected }), GRID);
}

function writePrefectures(shown, exact, lines) {
  const map = withBoundaryLines(shown, ['prefectures', 'provinces'], lines);
  writeJson(basemapFile('china-prefectures.topo.json'), map);
  const columns = unitColumns(shown.prefectures, exact.topology, exact.prefectures, {
    parent: province,
    region: province,
  });
  const regions = namedParents(shown.provinces, province);
  writeJson(basemapFile('china-prefectures.units.json'), { ...columns, regions });
  const links = adjacency(exact.topology, exact.prefectures, MAX_SEA_KM);
  writeJson(basemapFile('china-prefectures.adj.json'), links);
  return map;
}

function writeCounties(shown, exact, lines) {
  const map = withBoundaryLines(shown, ['counties', 'prefectures', 'provinces'], lines);
  writeJson(basemapFile('china.topo.json'), map);
  const columns = unitColumns(shown.counties, exact.topology, exact.counties, {
    parent: ({ properties }) => properties.c2,
    region: province,
  });
  const parents = namedParents(shown.prefectures, ({ id }) => id);
  const regions = namedParents(shown.provinces, province);
  writeJson(basemapFile('china-counties.units.json'), { ...columns, parents, regions });
  writeJson(basemapFile('china-counties.adj.json'), adjacency(exact.topology, exact.counties, MAX_SEA_KM));
}

/** @returns {Promise<any>} the prefecture map, which the world map for China is cut along */
export async function buildChina() {
  const source = readChinaSource();
  const features = countyFeatures(source);
  const names = {
    nameOf: (code) => source.provinceNames.get(code) ?? source.prefectureNames.get(code),
    englishOf: englishNames(),
  };
  const exact = await chinaLevels(features, names, 0);
  writeCounties(await chinaLevels(features, names, COUNTY_INTERVAL_M), exact, source.boundaryLines);
  return writePrefectures(await chinaLevels(features, names, PREFECTURE_INTERVAL_M), exact, source.boundaryLines);
}
