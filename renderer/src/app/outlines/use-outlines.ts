import { useEffect, useState } from 'react';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BASEMAPS_URL } from '@shared/contract/assets';
import type { BasemapInfo } from '@shared/contract/workspace';
import { notifyFailure } from '@/ui/notify';

export interface Outline {
  readonly code: string;
  /** Province or state. */
  readonly region: string;
  readonly polygons: readonly Position[][][];
}

export interface Outlines {
  readonly units: readonly Outline[];
  readonly regions: readonly Outline[];
  /** Boundary lines that are no border of an area; they belong to a map of the whole country. */
  readonly lines: readonly Position[][];
}

const read = new Map<string, Promise<Outlines>>();

/** Areas of the basemap's units and of their provinces; read once a session, when first wanted. */
export function useOutlines(basemap: BasemapInfo): Outlines | null {
  const [outlines, setOutlines] = useState<Outlines | null>(null);
  useEffect(() => {
    let wanted = true;
    outlinesOf(basemap).then(
      (found) => {
        if (wanted) setOutlines(found);
      },
      (error: unknown) => notifyFailure('placing.mapNotRead', error),
    );
    return () => {
      wanted = false;
    };
  }, [basemap]);
  return outlines;
}

function outlinesOf(basemap: BasemapInfo): Promise<Outlines> {
  const known = read.get(basemap.id);
  if (known) return known;
  const reading = fetchOutlines(basemap);
  read.set(basemap.id, reading);
  reading.catch(() => read.delete(basemap.id));
  return reading;
}

async function fetchOutlines({ topo, object, parentObject, linesObject }: BasemapInfo): Promise<Outlines> {
  const response = await fetch(BASEMAPS_URL + topo);
  if (!response.ok) throw new Error(`${topo}: ${response.status}`);
  // Cast: a file of the app itself, checked when it was built.
  const topology = (await response.json()) as Topology;
  const lines = linesObject === null ? [] : lineLayer(topology, linesObject);
  return { units: layer(topology, object), regions: layer(topology, parentObject), lines };
}

function layer(topology: Topology, name: string): Outline[] {
  // Cast: as above; every layer of a basemap is a collection of areas with their province as `p`.
  const collection = topology.objects[name] as GeometryCollection<{ p?: string }>;
  return feature(topology, collection).features.flatMap(({ id, geometry, properties }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    return [{ code: String(id), region: properties.p ?? '', polygons: polygonsOf(geometry) }];
  });
}

function lineLayer(topology: Topology, name: string): readonly Position[][] {
  // Cast: as above.
  const collection = topology.objects[name] as GeometryCollection;
  return feature(topology, collection).features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });
}

function polygonsOf(shape: Polygon | MultiPolygon): readonly Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}
