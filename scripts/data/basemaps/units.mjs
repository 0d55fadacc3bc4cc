import { feature } from 'topojson-client';
import { areaKm2, perimeterKm } from '../lib/geodesy.mjs';

const tenths = (value) => Number(value.toFixed(1));

/**
 * Columns in the order of the map file.
 * @param {any[]} geometries as shown, with properties n, e, xy
 * @param {import('../lib/topology.mjs').Topology} exact
 * @param {any[]} exactGeometries the same units, unsimplified
 * @param {{ parent: (geometry: any) => string, region: (geometry: any) => string }} keys
 */
export function unitColumns(geometries, exact, exactGeometries, { parent, region }) {
  const shapes = exactGeometries.map((geometry) => feature(exact, geometry).geometry);
  return {
    code: geometries.map(({ id }) => id),
    name: geometries.map(({ properties }) => properties.n),
    nameEn: geometries.map(({ properties }) => properties.e ?? properties.n),
    parent: geometries.map(parent),
    region: geometries.map(region),
    lng: geometries.map(({ properties }) => properties.xy[0]),
    lat: geometries.map(({ properties }) => properties.xy[1]),
    areaKm2: shapes.map((shape) => tenths(areaKm2(shape))),
    perimeterKm: shapes.map((shape) => tenths(perimeterKm(shape))),
  };
}

/** @param {any[]} geometries @param {(geometry: any) => string} codeOf */
export const namedParents = (geometries, codeOf) =>
  geometries.map((geometry) => ({
    code: codeOf(geometry),
    name: geometry.properties.n,
    nameEn: geometry.properties.e ?? geometry.properties.n,
  }));
