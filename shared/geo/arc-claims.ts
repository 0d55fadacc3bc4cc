import { arcOf } from './arcs';
import type { Shapes } from './shapes';

/** Which shapes an arc borders: `shape[start[arc] … start[arc + 1] - 1]`; one on a coast, two between neighbours. */
export interface ArcClaims {
  readonly start: Int32Array;
  readonly shape: Int32Array;
}

export function arcClaims(shapes: Shapes, arcCount: number): ArcClaims {
  const start = new Int32Array(arcCount + 1);
  for (const reference of shapes.refs) start[arcOf(reference) + 1]++;
  for (let i = 0; i < arcCount; i++) start[i + 1] += start[i];
  const next = start.slice(0, arcCount);
  const shape = new Int32Array(shapes.refs.length);
  for (let s = 0; s < shapes.code.length; s++) {
    const end = shapes.refStart[shapes.ringStart[s + 1]];
    for (let k = shapes.refStart[shapes.ringStart[s]]; k < end; k++) shape[next[arcOf(shapes.refs[k])]++] = s;
  }
  return { start, shape };
}
