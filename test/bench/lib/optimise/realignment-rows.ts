import { type BenchRow, round } from '../report';
import { drifted, flowYardstick, leastMoved } from './drift';
import type { Instance } from './graph';
import { figures, type Options } from './our-rows';
import { solveTimed } from './ours';
import { problemOf, realignment } from './problem';
import { scorePlan } from './score';

const SECONDS = 3;
/** Chosen so that the largest deviation before is about a third at k = 10 and a half at k = 50. */
const STRENGTH = 0.45;

/** A plan that was balanced once, after demand has drifted: how much must change hands to bring it back into the band. */
export async function realignmentRows(instance: Instance, options: Options): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const k of options.ks) {
    const before = instance.w.acct;
    const present = solveTimed(problemOf(instance, before, k, 1), 1, options.now).result.assigned;
    const after = drifted(instance, before, STRENGTH);
    const start = scorePlan(instance, after, k, present);
    const yardstick = await flowYardstick(instance, present, start.loads);
    for (let seed = 1; seed <= options.seeds; seed++) {
      const timed = solveTimed(realignment(problemOf(instance, after, k, seed), present), SECONDS, options.now);
      const total = after.reduce((sum, w) => sum + w, 0);
      const moved = after.reduce((sum, w, u) => sum + (timed.result.assigned[u] === present[u] ? 0 : w), 0) / total;
      rows.push({
        case: `us-drift-k${k}`,
        solver: 'bailiwick',
        seed,
        seconds: round(timed.seconds, 2),
        ...figures(scorePlan(instance, after, k, timed.result.assigned)),
        deviationBefore: round(start.maxDeviation, 4),
        movedShare: round(moved, 4),
        leastMovedShare: round(leastMoved(start.loads), 4),
        flowYardstick: round(yardstick, 4),
        ratio: round(moved / yardstick, 3),
        longestStepMs: round(timed.longestStepMs, 1),
        ratioOf: 'moved load to the flow yardstick',
      });
    }
  }
  return rows;
}
