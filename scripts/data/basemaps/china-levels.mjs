import { feature } from 'topojson-client';
import { labelPoint } from '../lib/label-point.mjs';
import { dissolve } from '../lib/topology.mjs';
import { countyTopology } from './china-simplify.mjs';

/**
 * All levels come from dissolving the counties: the source's own prefectures have one double border.
 * @param {any[]} features counties with properties id, n, e, p, c2
 * @param {{ nameOf: (code: string) => string, englishOf: (code: string, name: string) => string }} names
 * @param {number} interval metres of simplification
 */
export async function chinaLevels(features, { nameOf, englishOf }, interval) {
  const { topology, counties } = await countyTopology(features, interval);
  const label = (geometry) => labelPoint(feature(topology, geometry).geometry);
  const level = (keyOf) =>
    dissolve(topology, counties, keyOf).map(({ key, geometry }) => {
      const name = nameOf(key);
      const properties = { n: name, e: englishOf(key, name), p: key.slice(0, 2), xy: label(geometry) };
      return { ...geometry, id: key, properties };
    });
  return {
    topology,
    counties: counties.map((geometry) => {
      const { n, e, p, c2 } = geometry.properties;
      return { ...geometry, properties: { n, e, p, c2, xy: label(geometry) } };
    }),
    prefectures: level(({ properties }) => properties.c2),
    provinces: level(({ properties }) => `${properties.p}0000`),
  };
}
