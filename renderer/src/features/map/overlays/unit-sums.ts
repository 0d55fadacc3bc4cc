import type { Field } from '@shared/planning/field';
import type { FieldIndex } from '@shared/planning/snapshot';

export interface UnitSums {
  readonly accounts: number;
  /** Minor money units. */
  readonly revenue: number;
  readonly potential: number;
}

/** Accounts that lie in a unit, whoever owns them. */
export function unitSums(field: Field, index: FieldIndex, unit: number): UnitSums {
  let revenue = 0;
  let potential = 0;
  const from = index.unitStart[unit];
  const to = index.unitStart[unit + 1];
  for (let k = from; k < to; k++) {
    const i = index.accountsOfUnit[k];
    revenue += field.accounts.revenue[i];
    potential += field.accounts.potential[i];
  }
  return { accounts: to - from, revenue, potential };
}
