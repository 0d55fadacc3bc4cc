import type { Topology } from 'topojson-specification';
import { type Boxes, arcBounds } from './arc-bounds';
import { arcClaims } from './arc-claims';
import { arcNodes } from './arc-nodes';
import { type Arcs, decodeArcs } from './arcs';
import { arcWeights } from './arc-weights';
import type { Network } from './contours';
import { readLines, readShapes, type Shapes } from './shapes';

/** All that drawing and pointing need of a basemap; plain arrays, so it crosses to a worker and back. */
export interface BasemapGeometry extends Network {
  readonly arcs: Arcs;
  readonly weight: Float32Array;
  readonly arcBox: Boxes;
  readonly shapes: Shapes;
  /** Boundary lines that are no border of a shape, by arc. */
  readonly lines: Int32Array;
}

export function buildGeometry(topology: Topology, object: string, linesObject: string | null): BasemapGeometry {
  const arcs = decodeArcs(topology);
  const shapes = readShapes(topology, object);
  return {
    arcs,
    weight: arcWeights(arcs),
    arcBox: arcBounds(arcs),
    shapes,
    claims: arcClaims(shapes, topology.arcs.length),
    nodes: arcNodes(arcs),
    lines: linesObject === null ? new Int32Array(0) : readLines(topology, linesObject),
  };
}

/** Shape of each unit by code; -1 where the basemap does not have it. */
export function shapesOfUnits(shapes: Shapes, unitCodes: readonly string[]): Int32Array {
  const byCode = new Map(shapes.code.map((code, s) => [code, s]));
  return Int32Array.from(unitCodes, (code) => byCode.get(code) ?? -1);
}

/** Turns a value a unit into a value a shape; `missing` where a shape is no unit. */
export function perShape(
  shapeCount: number,
  unitShape: Int32Array,
  value: ArrayLike<number>,
  missing = -1,
): Int32Array {
  const out = new Int32Array(shapeCount).fill(missing);
  for (let u = 0; u < unitShape.length; u++) if (unitShape[u] >= 0) out[unitShape[u]] = value[u];
  return out;
}
