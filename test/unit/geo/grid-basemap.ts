import type { Topology } from 'topojson-specification';
import { type BasemapGeometry, buildGeometry } from '@shared/geo/basemap-geometry';

/** Square cells of one degree at the equator, row by row; every cell side is an arc of its own that two cells share. */
export function gridTopology(width: number, height: number): Topology {
  const across = (x: number, y: number): number => y * width + x;
  const down = (x: number, y: number): number => (height + 1) * width + y * (width + 1) + x;
  const arcs: number[][][] = [];
  for (let y = 0; y <= height; y++)
    for (let x = 0; x < width; x++)
      arcs[across(x, y)] = [
        [x, -y],
        [x + 1, -y],
      ];
  for (let y = 0; y < height; y++)
    for (let x = 0; x <= width; x++)
      arcs[down(x, y)] = [
        [x, -y],
        [x, -y - 1],
      ];
  const cells = Array.from({ length: width * height }, (_, c) => {
    const [x, y] = [c % width, Math.floor(c / width)];
    const ring = [across(x, y), down(x + 1, y), ~across(x, y + 1), ~down(x, y)];
    return { type: 'Polygon' as const, id: `C${c}`, properties: {}, arcs: [ring] };
  });
  return { type: 'Topology', arcs, objects: { cells: { type: 'GeometryCollection', geometries: cells } } };
}

export function gridBasemap(width: number, height: number): BasemapGeometry {
  return buildGeometry(gridTopology(width, height), 'cells', null);
}

/** A square of six degrees with a hole of two, and the enclave that fills the hole; the hole runs the other way around. */
export function enclaveBasemap(): BasemapGeometry {
  const square = (from: number, to: number): number[][] => [
    [from, from],
    [to, from],
    [to, to],
    [from, to],
    [from, from],
  ];
  const around = { type: 'Polygon' as const, id: 'around', properties: {}, arcs: [[0], [~1]] };
  const inside = { type: 'Polygon' as const, id: 'inside', properties: {}, arcs: [[1]] };
  return buildGeometry(
    {
      type: 'Topology',
      arcs: [square(0, 6), square(2, 4)],
      objects: { cells: { type: 'GeometryCollection', geometries: [around, inside] } },
    },
    'cells',
    null,
  );
}
