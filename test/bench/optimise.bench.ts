import { flag, numbersFlag } from './lib/flags';
import { accountsRows } from './lib/optimise/accounts-rows';
import { clockOf } from './lib/optimise/clock';
import { graphRow } from './lib/optimise/graph-row';
import { type Instance, readInstance } from './lib/optimise/graph';
import { moveRows } from './lib/optimise/move-rows';
import { ourRows } from './lib/optimise/our-rows';
import { BAND } from './lib/optimise/problem';
import { peerRows } from './lib/optimise/peer-rows';
import { reasonRows } from './lib/optimise/reason-rows';
import { realignmentRows } from './lib/optimise/realignment-rows';
import { usCounties } from './lib/optimise/us-counties';
import { type BenchReport, type BenchRow, machine } from './lib/report';

/**
 * Territory plans of US counties, ours and those of peers, under one scorer.
 * `--k 10,20,50` `--seconds 2` `--seeds 5` `--weights acct,unit` `--instance FILE` `--clock thread|cpu|wall` `--peers none|metis,highs`
 * `--parts design,realign,accounts,moves` `--band 0.05` `--border 0.3` (of new plans: what borders weigh beside travel; see `borderOf`). The limit counts the thread's processor time by default, as the machine may be busy with other things.
 */
export async function run(flags: readonly string[]): Promise<BenchReport> {
  const file = flag(flags, 'instance');
  const built = usCounties();
  const instance: Instance = file ? readInstance(file) : built;
  const clock = flag(flags, 'clock') ?? 'thread';
  const options = {
    ks: numbersFlag(flags, 'k', [10, 20, 50]),
    seconds: numbersFlag(flags, 'seconds', [2]),
    seeds: numbersFlag(flags, 'seeds', [5])[0],
    weights: (flag(flags, 'weights') ?? 'acct,unit').split(','),
    band: numbersFlag(flags, 'band', [BAND])[0],
    border: flag(flags, 'border') === null ? null : numbersFlag(flags, 'border', [])[0],
    now: clockOf(clock),
  };
  const parts = (flag(flags, 'parts') ?? 'design,realign,accounts,moves').split(',');
  const peers = (flag(flags, 'peers') ?? 'metis,highs').split(',');
  const rows: BenchRow[] = file ? [graphRow(built, instance)] : [];
  if (parts.includes('design')) {
    for (const weight of options.weights) {
      for (const k of options.ks) {
        rows.push(...ourRows(instance, weight, k, options), ...reasonRows(instance, weight, k, options));
        rows.push(...(await peerRows(instance, weight, k, peers)));
      }
    }
  }
  if (parts.includes('realign')) rows.push(...(await realignmentRows(instance, options)));
  if (parts.includes('accounts')) rows.push(...(await accountsRows(instance, options, peers)));
  if (parts.includes('moves')) rows.push(...moveRows());
  return { bench: 'optimise', machine: `${machine()}; seconds of ${clock} time`, rows };
}
