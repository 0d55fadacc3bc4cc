import type { Topology } from 'topojson-specification';
import { mercatorX, mercatorY } from './mercator';

/**
 * Border lines, each once, as neighbouring shapes share them: arc `i` holds the points `start[i] … start[i + 1] - 1`,
 * point `p` lies at `xy[2p], xy[2p + 1]` of the unit square (mercator.ts).
 * A reference to an arc is `i` read forwards or `~i` read backwards, as in TopoJSON.
 */
export interface Arcs {
  readonly start: Int32Array;
  readonly xy: Float64Array;
}

/** Undoes quantisation and delta coding, and projects. */
export function decodeArcs(topology: Topology): Arcs {
  const { transform } = topology;
  const start = new Int32Array(topology.arcs.length + 1);
  topology.arcs.forEach((arc, i) => {
    start[i + 1] = start[i] + arc.length;
  });
  const xy = new Float64Array(2 * start[topology.arcs.length]);
  let at = 0;
  for (const arc of topology.arcs) {
    let x = 0;
    let y = 0;
    for (const point of arc) {
      x = transform ? x + point[0] : point[0];
      y = transform ? y + point[1] : point[1];
      xy[at++] = mercatorX(transform ? x * transform.scale[0] + transform.translate[0] : x);
      xy[at++] = mercatorY(transform ? y * transform.scale[1] + transform.translate[1] : y);
    }
  }
  return { start, xy };
}

/** Index of the arc that a reference means. */
export function arcOf(reference: number): number {
  return reference < 0 ? ~reference : reference;
}
