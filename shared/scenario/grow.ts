import { maturityIndex, UNCLASSIFIED } from '../model/maturity';
import type { Assumption } from '../model/scenario';
import type { AccountColumns, Field } from '../planning/field';
import type { World } from './apply-scenario';

type Growth = Extract<Assumption, { kind: 'growth' }>;

/**
 * A measure of every account in markets of one kind grows by a share. Workload grows in visits, and with them in hours on site and on
 * the road. Figures stay whole, so that sums stay exact.
 */
export function grow(world: World, { measure, maturity, percent }: Growth): World {
  const { field } = world;
  const factor = 1 + percent / 100;
  const grown = (column: Float64Array, whole = true): Float64Array =>
    column.map((value, i) =>
      isIn(field, i, maturity) ? (whole ? Math.round(value * factor) : value * factor) : value,
    );
  const { accounts } = field;
  const change: Partial<AccountColumns> =
    measure === 'workload'
      ? { visits: grown(accounts.visits, false), serviceSeconds: grown(accounts.serviceSeconds) }
      : { [measure]: grown(accounts[measure]) };
  return { ...world, field: { ...field, accounts: { ...accounts, ...change } } };
}

function isIn({ accounts, units }: Field, account: number, maturity: Growth['maturity']): boolean {
  if (maturity === null) return true;
  const unit = accounts.unit[account];
  return (unit < 0 ? UNCLASSIFIED : units.maturity[unit]) === maturityIndex(maturity);
}
