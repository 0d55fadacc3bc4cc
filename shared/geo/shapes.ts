import type { GeoJsonProperties } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

type AnyGeometry = GeometryObject<GeoJsonProperties>;

/**
 * Areas made of arcs. Shape `s` has the rings `ringStart[s] … ringStart[s + 1] - 1`; ring `r` is the references
 * `refs[refStart[r] … refStart[r + 1] - 1]`. Holes are rings like any other: inside is what an odd number of rings
 * encloses, so the direction of a ring means nothing (us-atlas mixes both).
 */
export interface Shapes {
  readonly code: readonly string[];
  readonly ringStart: Int32Array;
  readonly refStart: Int32Array;
  readonly refs: Int32Array;
}

export function readShapes(topology: Topology, object: string): Shapes {
  const code: string[] = [];
  const ringStart = [0];
  const refStart = [0];
  const refs: number[] = [];
  for (const geometry of geometriesOf(topology, object)) {
    for (const ring of ringsOf(geometry)) {
      refs.push(...ring);
      refStart.push(refs.length);
    }
    code.push(String(geometry.id ?? ''));
    ringStart.push(refStart.length - 1);
  }
  return {
    code,
    ringStart: Int32Array.from(ringStart),
    refStart: Int32Array.from(refStart),
    refs: Int32Array.from(refs),
  };
}

export function geometriesOf(topology: Topology, object: string): readonly AnyGeometry[] {
  const found = topology.objects[object];
  if (!found) return [];
  return found.type === 'GeometryCollection' ? found.geometries : [found];
}

function ringsOf(geometry: AnyGeometry): readonly number[][] {
  if (geometry.type === 'Polygon') return geometry.arcs;
  if (geometry.type === 'MultiPolygon') return geometry.arcs.flat();
  return [];
}

/** Arcs of all lines of an object, each once. */
export function readLines(topology: Topology, object: string): Int32Array {
  const arcs = new Set<number>();
  for (const geometry of geometriesOf(topology, object)) {
    const lines =
      geometry.type === 'LineString' ? [geometry.arcs] : geometry.type === 'MultiLineString' ? geometry.arcs : [];
    for (const reference of lines.flat()) arcs.add(reference < 0 ? ~reference : reference);
  }
  return Int32Array.from(arcs);
}

/** First and one-past-last position in `refs` of all that belongs to a shape. */
export function refRange(shapes: Shapes, shape: number): readonly [number, number] {
  return [shapes.refStart[shapes.ringStart[shape]], shapes.refStart[shapes.ringStart[shape + 1]]];
}
