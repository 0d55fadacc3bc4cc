import { MATURITY_COUNT } from '../model/maturity';
import type { Evaluation } from '../planning/evaluation';
import type { Field } from '../planning/field';
import type { FieldIndex } from '../planning/snapshot';

/** What lies in a set of units, whoever owns it. Money in minor units, time in seconds a year. */
export interface UnitSummary {
  readonly units: number;
  readonly accounts: number;
  readonly revenue: number;
  readonly potential: number;
  readonly pipeline: number;
  /** With the present owners' travel. */
  readonly workload: number;
  readonly areaKm2: number;
  /** Units and accounts by maturity, in the order of MATURITIES. */
  readonly unitsByMaturity: readonly number[];
  readonly accountsByMaturity: readonly number[];
}

export function summariseUnits(
  field: Field,
  index: FieldIndex,
  evaluation: Evaluation,
  units: Iterable<number>,
): UnitSummary {
  const { accounts } = field;
  const sum = { units: 0, accounts: 0, revenue: 0, potential: 0, pipeline: 0, workload: 0, areaKm2: 0 };
  const unitsByMaturity = new Array<number>(MATURITY_COUNT).fill(0);
  const accountsByMaturity = new Array<number>(MATURITY_COUNT).fill(0);
  for (const u of units) {
    const count = index.unitStart[u + 1] - index.unitStart[u];
    sum.units += 1;
    sum.accounts += count;
    sum.areaKm2 += field.units.areaKm2[u];
    unitsByMaturity[field.units.maturity[u]] += 1;
    accountsByMaturity[field.units.maturity[u]] += count;
    for (let k = index.unitStart[u]; k < index.unitStart[u + 1]; k++) {
      const i = index.accountsOfUnit[k];
      sum.revenue += accounts.revenue[i];
      sum.potential += accounts.potential[i];
      sum.pipeline += accounts.pipeline[i];
      sum.workload += accounts.serviceSeconds[i] + evaluation.travel[i];
    }
  }
  return { ...sum, unitsByMaturity, accountsByMaturity };
}
