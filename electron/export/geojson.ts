import { merge } from 'topojson-client';
import type { MultiPolygon as TopoMultiPolygon, Polygon as TopoPolygon } from 'topojson-specification';
import type { MultiPolygon, Position } from 'geojson';
import { balanceOf, hours, money, type PlanExport } from '@shared/exporting/plan-export';
import { shapes } from '@shared/metrics/shape';
import { sumOf } from '@shared/planning/evaluation';
import { readTopology, unitGeometries } from '@electron/import/unit-areas';

export interface TerritoryFeatures {
  /** GeoJSON text in pieces, a feature each. */
  readonly pieces: Iterable<string>;
  readonly count: number;
}

/** Territories with units as dissolved areas (WGS 84), from the basemap as it is drawn. */
export async function territoryFeatures(plan: PlanExport, resourcesDir: string): Promise<TerritoryFeatures> {
  const { basemap } = plan.workspace;
  const topology = await readTopology(resourcesDir, basemap.topo);
  const unitOf = plan.index.unit;
  const parts = new Map<number, (TopoPolygon | TopoMultiPolygon)[]>();
  for (const geometry of unitGeometries(topology, basemap).geometries) {
    const unit = unitOf.get(String(geometry.id));
    const territory = unit === undefined ? -1 : plan.snapshot.unitTerritory[unit];
    if (territory < 0 || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    const known = parts.get(territory);
    if (known) known.push(geometry);
    else parts.set(territory, [geometry]);
  }
  const territories = [...parts.keys()].sort((a, b) => a - b);
  return {
    count: territories.length,
    pieces: pieces(plan, territories, (t) => forExchange(merge(topology, parts.get(t) ?? []))),
  };
}

function* pieces(
  plan: PlanExport,
  territories: readonly number[],
  shapeOf: (t: number) => MultiPolygon,
): Generator<string> {
  const { basemap } = plan.workspace;
  const attribution = plan.locale === 'en' ? basemap.attributionEn : basemap.attributionZh;
  const notice = plan.locale === 'en' ? basemap.noticeEn : basemap.noticeZh;
  const head = { name: plan.meta.name, plan: plan.meta.id, asOf: plan.settings.asOf, attribution, notice };
  const properties = propertiesOf(plan);
  // The members of the collection first, so that a reader meets the attribution before the shapes.
  yield `{"type":"FeatureCollection",${JSON.stringify(head).slice(1, -1)},"features":[`;
  for (const [i, t] of territories.entries()) {
    const feature = {
      type: 'Feature',
      id: plan.snapshot.territories[t].key,
      properties: properties(t),
      geometry: shapeOf(t),
    };
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(feature)}`;
  }
  yield '\n]}\n';
}

function propertiesOf(plan: PlanExport): (territory: number) => Readonly<Record<string, unknown>> {
  const shape = shapes(plan.field, plan.snapshot);
  const rows = new Map(balanceOf(plan).rows.map((row) => [row.territory, row]));
  return (t) => {
    const { key, name, rep } = plan.snapshot.territories[t];
    const at = rep === null ? undefined : plan.index.rep.get(rep);
    const sum = (column: Parameters<typeof sumOf>[2]): number => sumOf(plan.evaluation, t, column);
    return {
      territory: key,
      name,
      ownerCode: rep,
      owner: at === undefined ? null : plan.field.reps.name[at],
      units: shape[t].units,
      unitCodes: plan.field.units.code.filter((_, u) => plan.snapshot.unitTerritory[u] === t),
      accounts: sum('accounts'),
      revenue: money(sum('revenue')),
      potential: money(sum('potential')),
      pipeline: money(sum('pipeline')),
      workloadHours: hours(sum('workload')),
      travelHours: hours(sum('travel')),
      deviation: rows.get(t)?.deviation ?? null,
      inBand: rows.get(t)?.inBand ?? null,
      areaKm2: shape[t].areaKm2,
      parts: shape[t].parts,
      currency: plan.settings.currency,
    };
  };
}

/** A tenth of a metre; the basemap itself is generalised to hundreds. */
const DECIMALS = 1e6;

/** Outer rings counter-clockwise, as RFC 7946 asks; TopoJSON has them the other way round. */
function forExchange({ coordinates }: MultiPolygon): MultiPolygon {
  const rounded = (degrees: number): number => Math.round(degrees * DECIMALS) / DECIMALS;
  const ring = (points: Position[]): Position[] => points.toReversed().map((point) => point.map(rounded));
  return { type: 'MultiPolygon', coordinates: coordinates.map((polygon) => polygon.map(ring)) };
}
