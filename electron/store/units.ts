import type { Basemap } from '@electron/workspace/basemap';
import { selectUnits } from '@electron/workspace/basemap-selection';
import type { Db } from '@electron/workspace/schema';
import { chunksOf } from './chunks';

const CHUNK = 500;

/** Fills a new workspace with the units of the regions, their borders and the regions themselves. */
export async function insertBasemapUnits(db: Db, basemap: Basemap, regions: readonly string[]): Promise<void> {
  const { units, edges } = selectUnits(basemap, regions);
  const used = new Set(units.map((u) => basemap.region[u]));
  const regionRows = basemap.regions
    .filter((r) => used.has(r.code))
    .map((r, ordinal) => ({ code: r.code, ordinal, name: r.name, name_en: r.nameEn }));
  for (const rows of chunksOf(regionRows, CHUNK)) await db.insertInto('region').values(rows).execute();
  const unitRows = units.map((u, ordinal) => ({
    id: ordinal + 1,
    ordinal,
    code: basemap.code[u],
    name: basemap.name[u],
    name_en: basemap.nameEn[u],
    parent: basemap.parent[u],
    region: basemap.region[u],
    lng: basemap.lng[u],
    lat: basemap.lat[u],
    area_km2: basemap.areaKm2[u],
    perimeter_km: basemap.perimeterKm[u],
  }));
  for (const rows of chunksOf(unitRows, CHUNK)) await db.insertInto('unit').values(rows).execute();
  const edgeRows = edges.map((e) => ({ a: e.a + 1, b: e.b + 1, km: e.km, sea: e.sea ? (1 as const) : (0 as const) }));
  for (const rows of chunksOf(edgeRows, CHUNK)) await db.insertInto('unit_edge').values(rows).execute();
}

export async function readUnits(db: Db) {
  return db.selectFrom('unit').selectAll().orderBy('ordinal').execute();
}

export async function readEdges(db: Db) {
  return db.selectFrom('unit_edge').selectAll().orderBy('a').orderBy('b').execute();
}
