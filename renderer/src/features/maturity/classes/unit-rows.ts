import type { UnitMaturity } from '@shared/contract/field';
import { MATURITIES, type Maturity } from '@shared/model/maturity';
import type { Field } from '@shared/planning/field';
import type { FieldIndex } from '@shared/planning/snapshot';

export interface UnitRow {
  readonly code: string;
  readonly name: string;
  readonly record: UnitMaturity;
  /** Class it would have with the thresholds being tried; null = the same. */
  readonly next: Maturity | null;
}

export function unitRows(
  list: readonly UnitMaturity[],
  index: FieldIndex,
  names: readonly string[],
  becoming: ReadonlyMap<string, Maturity>,
): readonly UnitRow[] {
  return list.map((record) => {
    const unit = index.unit.get(record.unit);
    const name = (unit === undefined ? '' : names[unit]) || record.unit;
    return { code: record.unit, name, record, next: becoming.get(record.unit) ?? null };
  });
}

export interface TypeSummary {
  readonly maturity: Maturity;
  readonly units: number;
  readonly accounts: number;
  /** Minor money units. */
  readonly revenue: number;
  readonly overridden: number;
}

/** Units, accounts and revenue of each type, in the order of MATURITIES. */
export function summariseTypes(list: readonly UnitMaturity[], field: Field, index: FieldIndex): readonly TypeSummary[] {
  const sums = MATURITIES.map((maturity) => ({ maturity, units: 0, accounts: 0, revenue: 0, overridden: 0 }));
  for (const { unit, maturity, override } of list) {
    const sum = sums[MATURITIES.indexOf(maturity)];
    sum.units += 1;
    if (override) sum.overridden += 1;
    const u = index.unit.get(unit);
    if (u === undefined) continue;
    for (let k = index.unitStart[u]; k < index.unitStart[u + 1]; k++) {
      sum.accounts += 1;
      sum.revenue += field.accounts.revenue[index.accountsOfUnit[k]];
    }
  }
  return sums;
}
