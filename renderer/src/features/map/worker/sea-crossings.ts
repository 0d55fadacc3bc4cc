import type { BasemapGeometry } from '@shared/geo/basemap-geometry';
import { refRange } from '@shared/geo/shapes';

/** Points a coast is thinned to: the crossing is drawn, not measured. */
const SAMPLES = 400;

/** For each pair of units the shortest line between their coasts: x1, y1, x2, y2 in the unit square. */
export function seaCrossings(geometry: BasemapGeometry, unitShape: Int32Array, pairs: Int32Array): Float64Array {
  const lines = new Float64Array(2 * pairs.length);
  for (let k = 0; k < pairs.length; k += 2) {
    const a = samplePoints(geometry, unitShape[pairs[k]]);
    const b = samplePoints(geometry, unitShape[pairs[k + 1]]);
    let best = Infinity;
    for (let i = 0; i < a.length; i += 2) {
      for (let j = 0; j < b.length; j += 2) {
        const distance = (a[i] - b[j]) ** 2 + (a[i + 1] - b[j + 1]) ** 2;
        if (distance >= best) continue;
        best = distance;
        lines.set([a[i], a[i + 1], b[j], b[j + 1]], 2 * k);
      }
    }
  }
  return lines;
}

function samplePoints(geometry: BasemapGeometry, shape: number): number[] {
  const points: number[] = [];
  if (shape < 0) return points;
  const { arcs, shapes } = geometry;
  const [from, to] = refRange(shapes, shape);
  for (let k = from; k < to; k++) {
    const arc = shapes.refs[k] < 0 ? ~shapes.refs[k] : shapes.refs[k];
    for (let p = arcs.start[arc]; p < arcs.start[arc + 1]; p++) points.push(arcs.xy[2 * p], arcs.xy[2 * p + 1]);
  }
  const step = Math.max(1, Math.ceil(points.length / 2 / SAMPLES));
  return step === 1 ? points : points.filter((_, i) => (i >> 1) % step === 0);
}
