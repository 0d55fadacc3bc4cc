import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import type { FieldIndex } from '../../planning/snapshot';
import type { TakeOver } from './take-over';

/** Units that one territory would take over from another. */
export interface SuccessionRow {
  readonly from: number;
  readonly to: number;
  readonly units: readonly number[];
  /** Accounts of these units whose owner would be another, and their revenue. */
  readonly accounts: number;
  readonly revenue: number;
}

/** Who takes what over from whom, most revenue first. @param after evaluation with the proposal, revenue in minor units */
export function successionRows(
  field: Pick<Field, 'accounts'>,
  { unitStart, accountsOfUnit }: Pick<FieldIndex, 'unitStart' | 'accountsOfUnit'>,
  { units }: TakeOver,
  before: Evaluation,
  after: Evaluation,
): readonly SuccessionRow[] {
  const groups = Map.groupBy(units, ({ from, to }) => `${from} ${to}`);
  return [...groups.values()]
    .map((moved): SuccessionRow => {
      let accounts = 0;
      let revenue = 0;
      for (const { unit } of moved) {
        for (let k = unitStart[unit]; k < unitStart[unit + 1]; k++) {
          const i = accountsOfUnit[k];
          if (before.ownership.owner[i] === after.ownership.owner[i]) continue;
          accounts++;
          revenue += field.accounts.revenue[i];
        }
      }
      const [{ from, to }] = moved;
      return { from, to, units: moved.map(({ unit }) => unit), accounts, revenue };
    })
    .toSorted((a, b) => b.revenue - a.revenue || a.to - b.to);
}
