import assert from 'node:assert/strict';
import { readChinaSource } from '../basemaps/china-source.mjs';
import { readJson } from '../lib/files.mjs';
import { polygonsOf } from '../lib/geodesy.mjs';
import { basemapFile } from '../lib/paths.mjs';
import { feature } from 'topojson-client';

const KEPT_WHOLE = ['46', '71', '81', '82'];
const SOUTH_CHINA_SEA_LINES_REACH = 4;

const polygonCount = (geometries) => geometries.reduce((sum, geometry) => sum + polygonsOf(geometry).length, 0);

/** No island of Hainan, Taiwan, Hong Kong or Macao may be missing on the county map. */
export function verifyIslands() {
  const map = readJson(basemapFile('china.topo.json'));
  const shown = feature(map, map.objects.counties).features;
  const { counties } = readChinaSource();
  for (const province of KEPT_WHOLE) {
    const expected = polygonCount(counties.filter(({ code }) => code.startsWith(province)).map((c) => c.geometry));
    const found = polygonCount(shown.filter(({ id }) => id.startsWith(province)).map((county) => county.geometry));
    assert.equal(found, expected, `islands of ${province}`);
  }
  const south = Math.min(
    ...feature(map, map.objects.lines).features.flatMap(({ geometry }) =>
      geometry.coordinates.flat().map(([, lat]) => lat),
    ),
  );
  assert.ok(south < SOUTH_CHINA_SEA_LINES_REACH, `boundary lines end at ${south}`);
}
