import type { MaturityType } from '@shared/model/maturity';
import type { Edge } from '@shared/geo/adjacency';
import { type AccountRows, dayNumber, type FieldRows, type UnitRows } from '@shared/rules/build-field';
import type { Tier } from '@shared/model/tier';
import type { Db } from '@electron/workspace/schema';
import { overrideOn } from '@shared/rules/override-on';
import { readMarketFigures } from './market';
import { readOpenPipeline } from './opportunities';
import { readOverrides } from './maturity-overrides';
import { readStandIns } from './parent-codes';
import { readReps } from './reps';
import { readYearlySales } from './sales';
import { readTierOverrides } from './tier-overrides';
import { readEdges, readUnits } from './units';

/**
 * All a field is built from. Run it in a transaction, so that its parts belong together.
 * @param asOf the day the data speaks of; sales after it do not count
 */
export async function readFieldRows(db: Db, asOf: string): Promise<FieldRows> {
  const [year, month] = asOf.split('-').map(Number);
  return {
    units: await readUnitRows(db, asOf),
    accounts: await readAccountRows(db, await readYearlySales(db, year * 12 + month), await readOpenPipeline(db)),
    reps: await readReps(db),
  };
}

async function readUnitRows(db: Db, asOf: string): Promise<UnitRows> {
  const units = await readUnits(db);
  const position = new Map(units.map((unit, u) => [unit.id, u]));
  const at = (id: number): number => position.get(id) ?? -1;
  const figures = await readMarketFigures(db);
  const overrides = new Map<number, MaturityType>();
  for (const [id, override] of await readOverrides(db)) {
    if (overrideOn(override, asOf) !== null) overrides.set(at(id), override.maturity);
  }
  const edges = (await readEdges(db)).map((e): Edge => ({ a: at(e.a), b: at(e.b), km: e.km, sea: e.sea === 1 }));
  return {
    code: units.map((unit) => unit.code),
    name: units.map((unit) => unit.name),
    nameEn: units.map((unit) => unit.name_en),
    region: units.map((unit) => unit.region),
    lng: Float64Array.from(units, (unit) => unit.lng),
    lat: Float64Array.from(units, (unit) => unit.lat),
    areaKm2: Float64Array.from(units, (unit) => unit.area_km2),
    perimeterKm: Float64Array.from(units, (unit) => unit.perimeter_km),
    edges,
    figures: units.map((unit) => figures.get(unit.id) ?? []),
    overrides,
  };
}

/** @param yearlySales by account id, as openPipeline; each stands in where an account has no figure of its own */
async function readAccountRows(
  db: Db,
  yearlySales: ReadonlyMap<number, number>,
  openPipeline: ReadonlyMap<number, number>,
): Promise<AccountRows> {
  const rows = await db
    .selectFrom('account')
    .leftJoin('unit', 'unit.id', 'account.unit_id')
    .select(['account.id', 'account.code', 'unit.ordinal as unit', 'account.lng', 'account.lat'])
    .select(['revenue', 'potential', 'pipeline', 'growth', 'margin', 'strategic', 'since', 'parent_code'])
    .where('deleted_at', 'is', null)
    .orderBy('account.id')
    .execute();
  const standIns = await readStandIns(db);
  type Row = (typeof rows)[number];
  const figures = (read: (row: Row) => number | null | undefined): Float64Array =>
    Float64Array.from(rows, (row) => read(row) ?? Number.NaN);
  return {
    code: rows.map((row) => row.code),
    unit: Int32Array.from(rows, (row) => row.unit ?? -1),
    parentCode: rows.map((row) => standIns.get(row.parent_code) ?? row.parent_code),
    lng: figures((row) => row.lng),
    lat: figures((row) => row.lat),
    revenue: figures((row) => row.revenue ?? yearlySales.get(row.id)),
    potential: figures((row) => row.potential),
    pipeline: figures((row) => row.pipeline ?? openPipeline.get(row.id)),
    growth: figures((row) => row.growth),
    margin: figures((row) => row.margin),
    strategic: Uint8Array.from(rows, (row) => row.strategic),
    sinceDay: Int32Array.from(rows, (row) => (row.since === null ? -1 : dayNumber(row.since))),
    tierOverrides: await overridesAt(db, rows),
  };
}

/** By position among the rows. */
async function overridesAt(db: Db, rows: readonly { readonly id: number }[]): Promise<ReadonlyMap<number, Tier>> {
  const standing = await readTierOverrides(db);
  if (standing.size === 0) return new Map();
  return new Map(
    rows.flatMap(({ id }, i) => {
      const override = standing.get(id);
      return override ? [[i, override.tier] as const] : [];
    }),
  );
}
