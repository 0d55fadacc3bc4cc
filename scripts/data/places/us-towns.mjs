import { feature } from 'topojson-client';
import { isInside } from '../lib/inside.mjs';

/** @typedef {{ name: string, lat: string, lng: string, country: string, admin1: string, admin2: string }} City */

/**
 * Towns by the county they lie in: GeoNames' own county code, else (Connecticut, whose planning regions have taken the place of
 * counties there) the county of the map that holds the town.
 * @param {readonly City[]} cities
 * @param {readonly { code: string, abbreviation: string }[]} states
 * @param {any} topology of the US counties
 * @returns {Record<string, string>} names, apart by a semicolon, by FIPS code
 */
export function townsByCounty(cities, states, topology) {
  const stateOf = new Map(states.map((s) => [s.abbreviation, s.code]));
  /** @type {any} */
  const { features } = feature(topology, topology.objects.counties);
  const codes = new Set(features.map((/** @type {any} */ f) => String(f.id)));
  /** @type {Map<string, Set<string>>} */
  const towns = new Map();
  for (const city of cities.filter((c) => c.country === 'US')) {
    const state = stateOf.get(city.admin1);
    if (state === undefined) continue;
    const named = `${state}${city.admin2}`;
    const code = codes.has(named) ? named : countyAt(features, state, Number(city.lng), Number(city.lat));
    if (code === null) continue;
    const names = towns.get(code) ?? new Set();
    names.add(city.name);
    towns.set(code, names);
  }
  const sorted = [...towns].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([code, names]) => [code, [...names].sort().join(';')]));
}

/** @param {any[]} features @param {string} state @param {number} x @param {number} y @returns {string | null} */
function countyAt(features, state, x, y) {
  const hit = features.find((f) => String(f.id).startsWith(state) && isInside([x, y], f.geometry));
  return hit ? String(hit.id) : null;
}
