import { feature } from 'topojson-client';
import { readJson } from '../lib/files.mjs';
import { basemapFile } from '../lib/paths.mjs';
import { PROVINCES } from './scope.mjs';

/**
 * @typedef {{ code: string, name: string, province: string, provinceName: string, lng: number, lat: number,
 *   shape: any, neighbours: Unit[] }} Unit
 * @typedef {{ code: string, name: string, unit: Unit, lng: number, lat: number, shape: any, places: Place[] }} County
 * @typedef {{ lng: number, lat: number, population: number }} Place
 */

/** Links longer than this are off by default in the app. */
const SEA_LINK_KM = 30;

function shapesById(file, object) {
  const map = readJson(basemapFile(file));
  return new Map(feature(map, map.objects[object]).features.map(({ id, geometry }) => [id, geometry]));
}

/** @returns {Unit[]} */
export function readUnits() {
  const columns = readJson(basemapFile('china-prefectures.units.json'));
  const shapes = shapesById('china-prefectures.topo.json', 'prefectures');
  const provinceNames = new Map(columns.regions.map(({ code, name }) => [code, name]));
  const all = columns.code.map((code, i) => ({
    code,
    name: columns.name[i],
    province: columns.parent[i],
    provinceName: provinceNames.get(columns.parent[i]),
    lng: columns.lng[i],
    lat: columns.lat[i],
    shape: shapes.get(code),
    neighbours: [],
  }));
  for (const [i, j, km, kind] of readJson(basemapFile('china-prefectures.adj.json')).edges) {
    if (kind === 1 && km > SEA_LINK_KM) continue;
    all[i].neighbours.push(all[j]);
    all[j].neighbours.push(all[i]);
  }
  const inScope = (unit) => PROVINCES.includes(unit.province);
  for (const unit of all) unit.neighbours = unit.neighbours.filter(inScope);
  return all.filter(inScope);
}

/** @param {Unit[]} units @returns {County[]} */
export function readCounties(units) {
  const columns = readJson(basemapFile('china-counties.units.json'));
  const shapes = shapesById('china.topo.json', 'counties');
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return columns.code
    .map((code, i) => ({
      code,
      name: columns.name[i],
      unit: byCode.get(columns.parent[i]),
      lng: columns.lng[i],
      lat: columns.lat[i],
      shape: shapes.get(code),
      places: [],
    }))
    .filter(({ unit }) => unit);
}
