import { lineLengthKm } from '../lib/geodesy.mjs';
import { arcIndex, mapArcs } from '../lib/topology.mjs';

/** @param {any[]} geometries @returns {Map<number, Set<number>>} arc → units that use it */
export function arcsByUnit(geometries) {
  const users = new Map();
  geometries.forEach((geometry, unit) => {
    mapArcs(geometry.arcs, (arc) => {
      const index = arcIndex(arc);
      if (!users.has(index)) users.set(index, new Set());
      users.get(index).add(unit);
    });
  });
  return users;
}

/** @param {import('../lib/topology.mjs').Topology} topology @returns {[number, number][][]} */
export function absoluteArcs({ arcs, transform }) {
  if (!transform) return arcs;
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
}

/**
 * @param {import('../lib/topology.mjs').Topology} topology with unsimplified arcs: simplified ones lose contacts
 * @param {any[]} geometries
 * @returns {[number, number, number][]} unit, unit, shared border in km
 */
export function landBorders(topology, geometries) {
  const arcs = absoluteArcs(topology);
  const shared = new Map();
  for (const [arc, users] of arcsByUnit(geometries)) {
    const units = [...users].sort((a, b) => a - b);
    const lengthKm = units.length > 1 ? lineLengthKm(arcs[arc]) : 0;
    for (let i = 0; i < units.length; i++) {
      for (let j = i + 1; j < units.length; j++) {
        const key = `${units[i]} ${units[j]}`;
        shared.set(key, (shared.get(key) ?? 0) + lengthKm);
      }
    }
  }
  return [...shared].map(([key, km]) => [...key.split(' ').map(Number), km]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}
