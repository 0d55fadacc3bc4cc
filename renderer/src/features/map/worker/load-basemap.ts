import type { Topology } from 'topojson-specification';
import { type BasemapGeometry, buildGeometry, shapesOfUnits } from '@shared/geo/basemap-geometry';
import { mercatorX, mercatorY } from '@shared/geo/mercator';
import { geometriesOf } from '@shared/geo/shapes';
import { shapeBox } from '@shared/geo/trace';
import type { LoadMessage, RegionLabel } from './messages';
import { seaCrossings } from './sea-crossings';

export interface Backdrop {
  readonly geometry: BasemapGeometry;
  /** 1 for countries that the basemap draws itself, in more detail. */
  readonly covered: Uint8Array;
}

export interface LoadedBasemap {
  readonly geometry: BasemapGeometry;
  readonly unitShape: Int32Array;
  readonly regionOfShape: readonly string[];
  readonly regions: readonly RegionLabel[];
  readonly backdrop: Backdrop;
  readonly seaPairs: Int32Array;
  /** Where each pair's crossing is shortest: x1, y1, x2, y2. */
  readonly seaLines: Float64Array;
}

export async function loadBasemap(message: LoadMessage): Promise<LoadedBasemap> {
  const [topology, world] = await Promise.all([fetchTopology(message.topo), fetchTopology(message.backdrop)]);
  const geometry = buildGeometry(topology, message.object, message.linesObject);
  const unitShape = shapesOfUnits(geometry.shapes, message.unitCodes);
  const backdrop = buildGeometry(world, 'countries', null);
  return {
    geometry,
    unitShape,
    regionOfShape: geometriesOf(topology, message.object).map((g) => textProperty(g.properties, 'p')),
    regions: regionLabels(topology, message.parentObject),
    backdrop: { geometry: backdrop, covered: coveredCountries(backdrop, geometry) },
    seaPairs: message.seaPairs,
    seaLines: seaCrossings(geometry, unitShape, message.seaPairs),
  };
}

async function fetchTopology(address: string): Promise<Topology> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Topology; // Files of the app itself, checked when they were built.
}

function regionLabels(topology: Topology, object: string): RegionLabel[] {
  return geometriesOf(topology, object).flatMap((g) => {
    const at = property(g.properties, 'xy');
    if (!Array.isArray(at) || typeof at[0] !== 'number' || typeof at[1] !== 'number') return [];
    const name = textProperty(g.properties, 'n');
    const nameEn = textProperty(g.properties, 'e') || name;
    return [{ code: String(g.id ?? ''), name, nameEn, x: mercatorX(at[0]), y: mercatorY(at[1]) }];
  });
}

function property(properties: unknown, key: string): unknown {
  return typeof properties === 'object' && properties !== null && key in properties
    ? (properties as Record<string, unknown>)[key] // an object that has the key
    : undefined;
}

function textProperty(properties: unknown, key: string): string {
  const value = property(properties, key);
  return typeof value === 'string' ? value : '';
}

/** A country whose box lies in the basemap's box, but for a hundredth of its size, is drawn by the basemap. */
function coveredCountries(world: BasemapGeometry, basemap: BasemapGeometry): Uint8Array {
  const all = [Infinity, Infinity, -Infinity, -Infinity];
  for (let s = 0; s < basemap.shapes.code.length; s++) {
    const box = shapeBox(basemap.arcBox, basemap.shapes, s);
    for (const k of [0, 1]) all[k] = Math.min(all[k], box[k]);
    for (const k of [2, 3]) all[k] = Math.max(all[k], box[k]);
  }
  return Uint8Array.from(world.shapes.code, (_, s) => {
    const box = shapeBox(world.arcBox, world.shapes, s);
    const slackX = (all[2] - all[0]) / 100;
    const slackY = (all[3] - all[1]) / 100;
    const similar = (box[2] - box[0]) / (all[2] - all[0]) > 0.8 && (box[3] - box[1]) / (all[3] - all[1]) > 0.8;
    const within =
      box[0] > all[0] - slackX && box[1] > all[1] - slackY && box[2] < all[2] + slackX && box[3] < all[3] + slackY;
    return similar && within ? 1 : 0;
  });
}
