import type { LoadedBasemap } from './load-basemap';

/** Arcs by what they part; fixed for a workspace. */
export interface BorderSets {
  /** Between two units, or on a unit's outer side. */
  readonly unit: Int32Array;
  /** Between shapes that are no units of the workspace. */
  readonly outside: Int32Array;
  /** Between regions, outside ones included. */
  readonly parent: Int32Array;
  readonly coast: Int32Array;
}

export function borderSets(basemap: LoadedBasemap): BorderSets {
  const { geometry, unitShape, regionOfShape } = basemap;
  const isUnit = new Uint8Array(geometry.shapes.code.length);
  for (const s of unitShape) if (s >= 0) isUnit[s] = 1;
  const sets: Record<keyof BorderSets, number[]> = { unit: [], outside: [], parent: [], coast: [] };
  const { start, shape } = geometry.claims;
  for (let a = 0; a + 1 < start.length; a++) {
    const claimed = start[a + 1] - start[a];
    if (claimed === 0) continue;
    const first = shape[start[a]];
    if (claimed === 1) {
      sets.coast.push(a);
      continue;
    }
    const second = shape[start[a] + 1];
    if (first === second) continue;
    if (regionOfShape[first] !== regionOfShape[second]) sets.parent.push(a);
    else (isUnit[first] + isUnit[second] > 0 ? sets.unit : sets.outside).push(a);
  }
  return {
    unit: Int32Array.from(sets.unit),
    outside: Int32Array.from(sets.outside),
    parent: Int32Array.from(sets.parent),
    coast: Int32Array.from(sets.coast),
  };
}
