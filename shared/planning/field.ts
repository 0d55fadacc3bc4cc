import type { Adjacency } from '../geo/adjacency';

/** Units in the workspace's order; every array has one entry a unit. */
export interface UnitColumns {
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly nameEn: readonly string[];
  /** Code of the parent region (province, state). */
  readonly region: readonly string[];
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly areaKm2: Float64Array;
  readonly perimeterKm: Float64Array;
  /** Index into MATURITIES. */
  readonly maturity: Uint8Array;
  readonly adjacency: Adjacency;
}

/**
 * Accounts in order of their database id. Money in minor units (1/100) and time in whole seconds, so that sums are exact
 * integers in doubles and adding and taking away again gives the very same figure.
 */
export interface AccountColumns {
  readonly code: readonly string[];
  /** Unit index, -1 when not placed. */
  readonly unit: Int32Array;
  /** Index of the account it belongs to, -1 = none; never in a circle. */
  readonly parent: Int32Array;
  /** NaN when not placed. */
  readonly lng: Float64Array;
  readonly lat: Float64Array;
  readonly revenue: Float64Array;
  readonly potential: Float64Array;
  readonly pipeline: Float64Array;
  /** Index into TIERS. */
  readonly tier: Uint8Array;
  /** Day the relationship began, in days since 1970-01-01; -1 unknown. */
  readonly sinceDay: Int32Array;
  /** Visits a year, from tier × maturity. */
  readonly visits: Float64Array;
  /** Seconds a year on site and on paperwork, without travel. */
  readonly serviceSeconds: Float64Array;
}

export interface RepColumns {
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly team: readonly string[];
  /** NaN when unknown. */
  readonly homeLng: Float64Array;
  readonly homeLat: Float64Array;
  /** Seconds a year. */
  readonly capacitySeconds: Float64Array;
}

/** All that stays the same while a plan is edited; shared by every plan of the workspace. */
export interface Field {
  /** Grows whenever imported data or settings change what is in here. */
  readonly revision: number;
  readonly units: UnitColumns;
  readonly accounts: AccountColumns;
  readonly reps: RepColumns;
  /** Metres to seconds: detour factor ÷ speed. */
  readonly travelSecondsPerMetre: number;
  /** Days since 1970-01-01 that ages count from. */
  readonly asOfDay: number;
}
