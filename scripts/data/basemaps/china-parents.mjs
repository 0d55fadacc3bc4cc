import { topology } from 'topojson-server';
import { lineLengthKm } from '../lib/geodesy.mjs';
import { arcsByUnit } from './borders.mjs';

/** Gansu reserves whose codes name no prefecture: they go with the one they share the longest border with. */
const RESERVES = new Set(['629700', '629800', '629900']);

const IS_ONE_PREFECTURE = /^(11|12|31|50|71|81|82)/;

/**
 * Municipalities, Taiwan, Hong Kong and Macao are one prefecture each; units under a province are their own.
 * @param {string} code @param {Map<string, string>} prefectureNames
 */
function prefectureOf(code, prefectureNames) {
  if (IS_ONE_PREFECTURE.test(code)) return `${code.slice(0, 2)}0000`;
  return prefectureNames.has(code) ? code : `${code.slice(0, 4)}00`;
}

function longestNeighbour(borders, index, parents) {
  const shared = new Map();
  for (const { units, lengthKm } of borders) {
    if (!units.includes(index)) continue;
    for (const other of units) {
      if (other !== index) shared.set(parents[other], (shared.get(parents[other]) ?? 0) + lengthKm);
    }
  }
  return [...shared].sort((a, b) => b[1] - a[1])[0][0];
}

/**
 * @param {{ code: string, geometry: any }[]} counties
 * @param {Map<string, string>} prefectureNames
 * @returns {string[]} prefecture code of each county
 */
export function countyParents(counties, prefectureNames) {
  const parents = counties.map(({ code }) => prefectureOf(code, prefectureNames));
  const features = counties.map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
  const whole = topology({ counties: { type: 'FeatureCollection', features } });
  const borders = [...arcsByUnit(whole.objects.counties.geometries)].map(([arc, units]) => ({
    units: [...units],
    lengthKm: lineLengthKm(whole.arcs[arc]),
  }));
  return counties.map(({ code }, index) =>
    RESERVES.has(code) ? longestNeighbour(borders, index, parents) : parents[index],
  );
}
