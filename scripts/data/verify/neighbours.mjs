import assert from 'node:assert/strict';
import { neighbors } from 'topojson-client';
import { readJson } from '../lib/files.mjs';
import { basemapFile } from '../lib/paths.mjs';
import { PREFECTURE_NEIGHBOURS, PROVINCE_NEIGHBOURS } from './expected-neighbours.mjs';

const LAND = 0;

function verifyNames(neighboursByName, expected) {
  for (const [name, neighbours] of Object.entries(expected)) {
    assert.deepEqual([...neighboursByName(name)].sort(), neighbours.split(' ').sort(), `neighbours of ${name}`);
  }
}

function prefectureNeighbours() {
  const units = readJson(basemapFile('china-prefectures.units.json'));
  const { edges } = readJson(basemapFile('china-prefectures.adj.json'));
  return (name) => {
    const unit = units.name.indexOf(name);
    const touching = edges.filter(([i, j, , kind]) => kind === LAND && (i === unit || j === unit));
    return touching.map(([i, j]) => units.name[i === unit ? j : i]);
  };
}

function provinceNeighbours() {
  const { geometries } = readJson(basemapFile('china.topo.json')).objects.provinces;
  const names = geometries.map(({ properties }) => properties.n);
  const lists = neighbors(geometries);
  return (name) => {
    const province = names.indexOf(name);
    // topojson can name a geometry as its own neighbour.
    return new Set(lists[province].filter((other) => other !== province).map((other) => names[other]));
  };
}

export function verifyNeighbours() {
  verifyNames(provinceNeighbours(), PROVINCE_NEIGHBOURS);
  verifyNames(prefectureNeighbours(), PREFECTURE_NEIGHBOURS);
}
