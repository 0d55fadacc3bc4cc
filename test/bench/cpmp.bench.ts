import { cpmpCost } from '@shared/optimise/cpmp/instance';
import { solveCpmp } from '@shared/optimise/cpmp/solve-cpmp';
import { type NamedInstance, readInstances } from './lib/cpmp/read-instance';
import { flag, numbersFlag } from './lib/flags';
import { clockOf } from './lib/optimise/clock';
import { type BenchReport, type BenchRow, machine, round } from './lib/report';

const LIBRARY_SECONDS = 2;
const SECONDS = 10;

/**
 * Capacitated p-median instances of the literature against their best known values. `--instances DIR` (files and
 * best_known.csv; they are not part of this project), `--seconds S` for all, `--seeds N`, `--clock thread|cpu|wall`.
 */
export function run(flags: readonly string[]): Promise<BenchReport> {
  const folder = flag(flags, 'instances');
  const clock = flag(flags, 'clock') ?? 'thread';
  const now = clockOf(clock);
  const report = (rows: readonly BenchRow[]): Promise<BenchReport> =>
    Promise.resolve({ bench: 'cpmp', machine: `${machine()}; seconds of ${clock} time`, rows });
  if (!folder) return report([{ case: 'none', skipped: 'say where the instances are: --instances DIR' }]);
  const seeds = numbersFlag(flags, 'seeds', [1])[0];
  const seconds = flag(flags, 'seconds');
  const instances = readInstances(folder);
  const rows = instances.flatMap((named) =>
    Array.from({ length: seeds }, (_, i) =>
      cpmpRow(named, i + 1, seconds ? Number(seconds) : named.library ? LIBRARY_SECONDS : SECONDS, now),
    ),
  );
  return report(rows);
}

function cpmpRow(
  { name, instance, bestKnown }: NamedInstance,
  seed: number,
  seconds: number,
  now: () => number,
): BenchRow {
  const start = now();
  const search = solveCpmp(instance, seed, { kind: 'seconds', seconds, now });
  let found = 0;
  let best = Number.POSITIVE_INFINITY;
  let step = search.next();
  while (!step.done) {
    if (step.value < best) {
      best = step.value;
      found = now() - start;
    }
    // Proven optimal: nothing left to look for.
    step = best <= bestKnown + 0.01 ? search.next('stop') : search.next();
  }
  const cost = step.value && cpmpCost(instance, step.value);
  if (cost === null) return { case: name, seed, skipped: 'no plan within the capacities found' };
  return {
    case: name,
    seed,
    cost: round(cost, 2),
    seconds: round(now() - start, 2),
    gap: round(Math.max(0, cost / bestKnown - 1), 5),
    foundAfter: round(found, 2),
    bestKnown,
  };
}
