import { explain, type Reason } from '@shared/optimise/explain/explain';
import type { BenchRow } from '../report';
import { round } from '../report';
import type { Instance } from './graph';
import type { Options } from './our-rows';
import { problemOf } from './problem';

/** What rules the band out on this graph whatever anybody's search does, a row a reason, with the least band that would do. */
export function reasonRows(instance: Instance, weight: string, k: number, options: Options): BenchRow[] {
  const names = (units: readonly number[]): string => units.map((u) => instance.ids[u]).join(' ');
  return explain(problemOf(instance, instance.w[weight], k, 1, { band: options.band, border: 0 })).map((reason) => ({
    case: `us-${weight}-k${k}`,
    solver: 'explain',
    reason: reason.code,
    ...('units' in reason ? { units: names(reason.units) } : {}),
    ...('gate' in reason ? { gate: names(reason.gate) } : {}),
    ...sides(reason),
    ...('band' in reason ? { leastBand: round(reason.band, 4) } : {}),
  }));
}

/** Shares of a target that come nearest below and above. */
function sides(reason: Reason) {
  if (reason.code === 'optimise.deadEnd') return { below: round(reason.alone, 4), above: round(reason.withGate, 4) };
  return reason.code === 'optimise.unmatched' ? { below: round(reason.below, 4), above: round(reason.above, 4) } : {};
}
