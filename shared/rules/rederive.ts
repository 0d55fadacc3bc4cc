import type { WorkloadSettings } from '../model/settings';
import type { Field } from '../planning/field';
import { cadenceColumns } from './cadence-columns';

export interface Rederived {
  /** Index into MATURITIES of each unit; as it is where not said. */
  readonly maturity?: Uint8Array;
  /** Index into TIERS of each account; as it is where not said. */
  readonly tier?: Uint8Array;
}

/**
 * The field as other classes or another cadence would make it: equal in all but the revision to what `buildField` makes of
 * them. For looking ahead; what is kept goes through the main process.
 */
export function rederive(field: Field, workload: WorkloadSettings, { maturity, tier }: Rederived): Field {
  const markets = maturity ?? field.units.maturity;
  const tiers = tier ?? field.accounts.tier;
  const columns = cadenceColumns(field.accounts.unit, tiers, markets, workload);
  return {
    ...field,
    units: { ...field.units, maturity: markets },
    accounts: { ...field.accounts, tier: tiers, ...columns },
  };
}
