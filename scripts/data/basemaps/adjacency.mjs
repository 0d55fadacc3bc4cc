import { feature } from 'topojson-client';
import { landBorders } from './borders.mjs';
import { seaLinks } from './sea-links.mjs';

const LAND = 0;
const SEA_LINK = 1;

const edge = ([i, j, km], kind) => [i, j, Number(km.toFixed(1)), kind];

/**
 * @param {import('../lib/topology.mjs').Topology} topology unsimplified
 * @param {any[]} geometries in the order of the map file
 * @param {number} maxSeaKm
 */
export function adjacency(topology, geometries, maxSeaKm) {
  const borders = landBorders(topology, geometries);
  const shapes = geometries.map((geometry) => feature(topology, geometry).geometry);
  const links = seaLinks(shapes, borders, maxSeaKm);
  return {
    edges: [...borders.map((border) => edge(border, LAND)), ...links.map((link) => edge(link, SEA_LINK))],
  };
}
