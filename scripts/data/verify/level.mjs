import assert from 'node:assert/strict';
import { feature } from 'topojson-client';
import { areaKm2 } from '../lib/geodesy.mjs';
import { readJson } from '../lib/files.mjs';
import { isInside } from '../lib/inside.mjs';
import { basemapFile } from '../lib/paths.mjs';
import { EDGE_COUNTS, REGION_COUNTS } from './expected-counts.mjs';

const COLUMNS = ['code', 'name', 'nameEn', 'parent', 'region', 'lng', 'lat', 'areaKm2', 'perimeterKm'];

function verifyColumns(id, units, geometries) {
  for (const column of COLUMNS) assert.equal(units[column].length, geometries.length, `${id} ${column}`);
  assert.deepEqual(
    units.code,
    geometries.map((geometry) => geometry.id),
    `${id}: order of units and map`,
  );
  assert.equal(new Set(units.code).size, units.code.length, `${id}: codes repeat`);
  assert.ok(units.name.every(Boolean) && units.nameEn.every(Boolean), `${id}: names`);
  assert.ok(
    units.areaKm2.every((area) => area > 1),
    `${id}: area`,
  );
  const roundness = units.areaKm2.map((area, i) => (4 * Math.PI * area) / units.perimeterKm[i] ** 2);
  assert.ok(
    roundness.every((value) => value > 0 && value < 1),
    `${id}: perimeter`,
  );
  assert.equal(units.regions.length, REGION_COUNTS[id], `${id}: regions`);
  const regions = new Set(units.regions.map(({ code }) => code));
  assert.ok(
    units.region.every((code) => regions.has(code)),
    `${id}: region of a unit`,
  );
  const parents = units.parents ? new Set(units.parents.map(({ code }) => code)) : regions;
  assert.ok(
    units.parent.every((code) => parents.has(code)),
    `${id}: parent of a unit`,
  );
}

function verifyShapes(id, units, map, geometries) {
  geometries.forEach((geometry, i) => {
    const shape = feature(map, geometry).geometry;
    assert.ok(areaKm2(shape) > 0.1, `${id} ${geometry.id}: degenerate polygon`);
    assert.ok(isInside([units.lng[i], units.lat[i]], shape), `${id} ${geometry.id}: label outside`);
  });
}

function verifyEdges(id, edges, units) {
  const land = edges.filter(([, , , kind]) => kind === 0);
  assert.deepEqual([land.length, edges.length - land.length], EDGE_COUNTS[id], `${id}: edges`);
  for (const [i, j, km] of edges) assert.ok(i < j && j < units.code.length && km >= 0, `${id}: edge ${i} ${j}`);
  const border = new Float64Array(units.code.length);
  for (const [i, j, km] of land) {
    border[i] += km;
    border[j] += km;
  }
  // Borders are rounded to 0.1 km each.
  border.forEach((km, i) => assert.ok(km <= units.perimeterKm[i] + 2, `${id} ${units.code[i]}: border > perimeter`));
}

/** @param {{ id: string, topo: string, object: string, units: string, adjacency: string }} entry of the catalogue */
export function verifyLevel({ id, topo, object, units: unitsFile, adjacency }) {
  const map = readJson(basemapFile(topo));
  const units = readJson(basemapFile(unitsFile));
  const { geometries } = map.objects[object];
  verifyColumns(id, units, geometries);
  verifyShapes(id, units, map, geometries);
  verifyEdges(id, readJson(basemapFile(adjacency)).edges, units);
}
