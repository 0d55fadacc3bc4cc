import { MATURITIES, UNCLASSIFIED } from '../model/maturity';
import type { WorkloadSettings } from '../model/settings';
import { TIERS } from '../model/tier';

const SECONDS_PER_HOUR = 3600;

/** Visits and service time a year of every account, from its tier and the market of its unit (the unclassified one without a unit). */
export function cadenceColumns(
  unit: Int32Array,
  tier: Uint8Array,
  maturity: Uint8Array,
  { cadence }: WorkloadSettings,
): { readonly visits: Float64Array; readonly serviceSeconds: Float64Array } {
  const visits = new Float64Array(tier.length);
  const serviceSeconds = new Float64Array(tier.length);
  // Looked up once a combination: a hundred thousand accounts ask for twenty of them.
  const table = TIERS.map((t) =>
    MATURITIES.map((m) => {
      const { visits: count, visitHours, paperworkHours } = cadence[t][m];
      return [count, Math.round(count * (visitHours + paperworkHours) * SECONDS_PER_HOUR)] as const;
    }),
  );
  for (let i = 0; i < tier.length; i++) {
    const [count, seconds] = table[tier[i]][unit[i] < 0 ? UNCLASSIFIED : maturity[unit[i]]];
    visits[i] = count;
    serviceSeconds[i] = seconds;
  }
  return { visits, serviceSeconds };
}
