import { type BenchRow, round } from '../report';
import type { Instance } from './graph';
import { hessLoop } from './hess';
import { metis, metisMissing } from './metis';
import { figures } from './our-rows';
import { scorePlan } from './score';

const CUTS = [1, 50];

/** What the peers give on the same graph, on the same machine, in the same run. Their seconds are wall time. */
export async function peerRows(
  instance: Instance,
  weight: string,
  k: number,
  peers: readonly string[],
): Promise<BenchRow[]> {
  const values = instance.w[weight];
  const name = `us-${weight}-k${k}`;
  const row = (solver: string, plan: Int32Array, seconds: number): BenchRow => ({
    case: name,
    solver,
    seed: 1,
    seconds: round(seconds, 2),
    ...figures(scorePlan(instance, values, k, plan)),
  });
  const rows: BenchRow[] = [];
  if (peers.includes('metis')) {
    const missing = metisMissing();
    if (missing) rows.push({ case: name, solver: 'metis', skipped: missing });
    else {
      for (const cuts of CUTS) {
        const { plan, seconds } = metis(instance, values, k, 1, cuts);
        rows.push(row(`metis, ${cuts} cuts`, plan, seconds));
      }
    }
  }
  if (peers.includes('highs')) {
    const found = await hessLoop(instance, values, k, 1);
    rows.push(
      found
        ? row('hess loop on highs', found.plan, found.seconds)
        : { case: name, solver: 'highs', skipped: 'LP infeasible' },
    );
  }
  return rows;
}
