import type { Edge } from '../geo/adjacency';
import { bridgedAdjacency } from '../geo/bridged-adjacency';
import { defaultCapacitySeconds, travelSecondsPerMetre } from '../metrics/workload';
import type { MarketFigure, MaturityType } from '../model/maturity';
import { resolveParents } from '../model/parents';
import type { Rep } from '../model/rep';
import type { WorkloadSettings, WorkspaceSettings } from '../model/settings';
import type { Tier } from '../model/tier';
import type { AccountColumns, Field, RepColumns, UnitColumns } from '../planning/field';
import { cadenceColumns } from './cadence-columns';
import { assignTiers, withTierOverrides } from './tier';
import { classifyUnits, effectiveMaturity } from './unit-maturity';

export type UnitRows = Pick<
  UnitColumns,
  'code' | 'name' | 'nameEn' | 'region' | 'lng' | 'lat' | 'areaKm2' | 'perimeterKm'
> & {
  /** All of the basemap's, sea links of any length among them. */
  readonly edges: readonly Edge[];
  readonly figures: readonly (readonly MarketFigure[])[];
  /** By unit index. */
  readonly overrides: ReadonlyMap<number, MaturityType>;
};

/** Columns as read; NaN where a figure is missing, money in currency units. */
export interface AccountRows {
  readonly code: readonly string[];
  readonly unit: Int32Array;
  /** Code of the account it belongs to, '' = none. */
  readonly parentCode: readonly string[];
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly revenue: Float64Array;
  readonly potential: Float64Array;
  readonly pipeline: Float64Array;
  readonly growth: Float64Array;
  readonly margin: Float64Array;
  readonly strategic: Uint8Array;
  readonly sinceDay: Int32Array;
  /** What a person has said instead of the rule, by account index. */
  readonly tierOverrides: ReadonlyMap<number, Tier>;
}

export interface FieldRows {
  readonly units: UnitRows;
  readonly accounts: AccountRows;
  readonly reps: readonly Rep[];
}

const SECONDS_PER_HOUR = 3600;

/** Derives what planning needs from what was imported and set. @param revision see Field */
export function buildField(rows: FieldRows, settings: WorkspaceSettings, revision: number): Field {
  const maturity = effectiveMaturity(classifyUnits(rows.units.figures, settings.maturity), rows.units.overrides);
  const { figures: _figures, overrides: _overrides, edges, ...columns } = rows.units;
  const near = edges.filter((edge) => !edge.sea || edge.km <= settings.seaLinkKm);
  return {
    revision,
    units: { ...columns, maturity, adjacency: bridgedAdjacency(near, columns.lng, columns.lat) },
    accounts: accountColumns(rows.accounts, maturity, settings),
    reps: repColumns(rows.reps, settings.workload),
    travelSecondsPerMetre: travelSecondsPerMetre(settings.workload),
    asOfDay: dayNumber(settings.asOf),
  };
}

function accountColumns(rows: AccountRows, maturity: Uint8Array, settings: WorkspaceSettings): AccountColumns {
  const tier = withTierOverrides(assignTiers(rows, settings.tier), rows.tierOverrides);
  return {
    code: rows.code,
    unit: rows.unit,
    parent: resolveParents(rows.code, rows.parentCode).parent,
    lng: rows.lng,
    lat: rows.lat,
    revenue: rows.revenue.map(minorUnits),
    potential: rows.potential.map(minorUnits),
    pipeline: rows.pipeline.map(minorUnits),
    tier,
    sinceDay: rows.sinceDay,
    ...cadenceColumns(rows.unit, tier, maturity, settings.workload),
  };
}

/** A missing figure adds nothing to a sum. */
function minorUnits(money: number): number {
  return Number.isNaN(money) ? 0 : Math.round(money * 100);
}

function repColumns(reps: readonly Rep[], settings: WorkloadSettings): RepColumns {
  const usual = defaultCapacitySeconds(settings);
  return {
    code: reps.map((rep) => rep.code),
    name: reps.map((rep) => rep.name),
    team: reps.map((rep) => rep.team),
    homeLng: Float64Array.from(reps, (rep) => rep.homeLng ?? Number.NaN),
    homeLat: Float64Array.from(reps, (rep) => rep.homeLat ?? Number.NaN),
    capacitySeconds: Float64Array.from(reps, (rep) =>
      rep.capacityHours === null ? usual : Math.round(rep.capacityHours * SECONDS_PER_HOUR),
    ),
  };
}

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO date; earlier ones count as that day, because -1 means unknown. */
export function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return Math.max(0, Math.floor(Date.UTC(year, month - 1, day) / MS_PER_DAY));
}
