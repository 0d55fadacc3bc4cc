import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BasemapInfo } from '@shared/contract/workspace';
import { buildGeometry, shapesOfUnits } from '@shared/geo/basemap-geometry';
import { contours } from '@shared/geo/contours';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { indexUnits } from '@shared/geo/shape-index';
import type { Topology } from 'topojson-specification';

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../resources/basemaps/${file}`, import.meta.url), 'utf8'));
}

const basemaps = BasemapInfo.array().parse(read('index.json'));

describe.each(basemaps)('$id', (info) => {
  const geometry = buildGeometry(read(info.topo) as Topology, info.object, info.linesObject);
  const columns = read(info.units) as { code: string[]; lng: number[]; lat: number[] };
  const unitShape = shapesOfUnits(geometry.shapes, columns.code);

  it('has a shape for every unit', () => {
    expect(unitShape.filter((s) => s < 0)).toHaveLength(0);
    expect(columns.code.length).toBeGreaterThan(300);
  });

  it('finds every unit at its own label point', () => {
    const units = indexUnits(geometry, unitShape);
    const lost = columns.code.filter((_, u) => units.at(mercatorX(columns.lng[u]), mercatorY(columns.lat[u])) !== u);
    expect(lost).toEqual([]);
  });

  it('strings every border into closed contours', () => {
    const each = Int32Array.from(geometry.shapes.code, (_, s) => s % 12);
    const outlines = contours(geometry, each, 12);
    const { node } = geometry.nodes;
    let open = 0;
    for (let c = 0; c < outlines.group.length; c++) {
      const first = outlines.refs[outlines.start[c]];
      const last = outlines.refs[outlines.start[c + 1] - 1];
      if (node[2 * first] !== (last < 0 ? node[2 * ~last] : node[2 * last + 1])) open++;
    }
    expect(open).toBe(0);
  });

  it('carries its boundary lines', () => {
    expect(geometry.lines.length > 0).toBe(info.linesObject !== null);
  });
});
