import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';
import type { BasemapInfo } from '@shared/contract/workspace';
import type { UnitArea } from '@shared/geo/unit-finder';
import { DomainError } from '@shared/model/result';

type Properties = Record<string, unknown>;
export type BasemapTopology = Topology<Objects<Properties>>;

/** The areas of all units, from the basemap as it is drawn. */
export async function readUnitAreas(
  resourcesDir: string,
  basemap: Pick<BasemapInfo, 'topo' | 'object' | 'id'>,
): Promise<UnitArea[]> {
  const topology = await readTopology(resourcesDir, basemap.topo);
  return feature(topology, unitGeometries(topology, basemap)).features.flatMap(({ id, geometry }) =>
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ code: String(id), shape: geometry }] : [],
  );
}

export async function readTopology(resourcesDir: string, file: string): Promise<BasemapTopology> {
  // Cast: a file of ours, checked by the script that builds it.
  return JSON.parse(await readFile(join(resourcesDir, 'basemaps', file), 'utf8')) as BasemapTopology;
}

/** @throws DomainError `basemap.unknown` when the file has no such layer */
export function unitGeometries(
  topology: BasemapTopology,
  basemap: Pick<BasemapInfo, 'object' | 'id'>,
): GeometryCollection<Properties> {
  const layer = topology.objects[basemap.object];
  if (layer?.type !== 'GeometryCollection') throw new DomainError('basemap.unknown', { basemap: basemap.id });
  return layer;
}
