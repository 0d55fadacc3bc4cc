import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';

/**
 * @typedef {{ type: 'Topology', bbox?: number[], transform?: any, objects: Record<string, any>, arcs: any[] }} Topology
 */

/** @param {any} arcs nested arc indices @param {(arc: number) => any} change */
export const mapArcs = (arcs, change) =>
  Array.isArray(arcs) ? arcs.map((inner) => mapArcs(inner, change)) : change(arcs);

/** @param {number} arc the index, whichever way the arc runs */
export const arcIndex = (arc) => (arc < 0 ? ~arc : arc);

/** @param {any[]} geometries */
export const collection = (geometries) => ({ type: 'GeometryCollection', geometries });

/**
 * @param {Topology} source
 * @param {Record<string, any[]>} objects geometries by object name
 * @returns {Topology} with only the arcs in use
 */
export function withObjects(source, objects) {
  const renumbered = new Map();
  const arcs = [];
  const renumber = (arc) => {
    const index = arcIndex(arc);
    if (!renumbered.has(index)) renumbered.set(index, arcs.push(source.arcs[index]) - 1);
    return arc < 0 ? ~renumbered.get(index) : renumbered.get(index);
  };
  const kept = Object.entries(objects).map(([name, geometries]) => [
    name,
    collection(geometries.map((geometry) => ({ ...geometry, arcs: mapArcs(geometry.arcs, renumber) }))),
  ]);
  return { ...source, objects: Object.fromEntries(kept), arcs };
}

/**
 * Cuts the arcs anew, so that a chain of county borders becomes one arc, and adds further features.
 * @param {Topology} source
 * @param {Record<string, any>} [extra] feature collections by object name
 * @returns {Topology}
 */
export function recut(source, extra = {}) {
  const collections = Object.fromEntries(
    Object.entries(source.objects).map(([name, object]) => [
      name,
      { type: 'FeatureCollection', features: object.geometries.map((geometry) => feature(source, geometry)) },
    ]),
  );
  return topology({ ...collections, ...extra });
}

/**
 * @param {Topology} source
 * @param {any[]} geometries
 * @param {(geometry: any) => string} keyOf
 * @returns {{ key: string, geometry: any }[]} one merged geometry a key, by key
 */
export function dissolve(source, geometries, keyOf) {
  const groups = groupBy(geometries, keyOf);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, members]) => ({ key, geometry: mergeArcs(source, members) }));
}

/** @template T @param {T[]} items @param {(item: T) => string} keyOf @returns {Map<string, T[]>} */
function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
}
