import { solveLp } from '@electron/optimise/linear-program';
import { Rng } from '@shared/optimise/rng';
import { transportLp } from '@shared/optimise/transport-lp';
import { wallSeconds } from './clock';
import type { Instance } from './graph';
import { BAND } from './problem';

const ROUNDS = 6;
const NEAREST = 12;

/**
 * The Hess loop on HiGHS: transport LP to fixed centres, every unit to the centre that gets most of it, centres to the
 * means, again. Balanced up to the units it splits, and with no idea of contiguity.
 */
export async function hessLoop(instance: Instance, weight: readonly number[], k: number, seed: number) {
  const start = wallSeconds();
  const load = Float64Array.from(weight);
  const target = load.reduce((sum, w) => sum + w, 0) / k;
  let centres = firstCentres(instance, weight, k, seed);
  let plan = new Int32Array(load.length);
  for (let round = 0; round < ROUNDS; round++) {
    const lp = transportLp(
      {
        x: Float64Array.from(instance.x),
        y: Float64Array.from(instance.y),
        weight: load,
        load,
        centreX: centres.x,
        centreY: centres.y,
        lower: new Float64Array(k).fill((1 - BAND) * target),
        upper: new Float64Array(k).fill((1 + BAND) * target),
        tied: new Int32Array(load.length).fill(-1),
      },
      NEAREST,
    );
    const { optimal, primal } = await solveLp(lp.text, lp.unit.length);
    if (!optimal) return null;
    plan = largestShare(primal, lp.unit, lp.centre, load.length);
    const next = means(instance, weight, k, plan, centres);
    const shift = Math.max(...next.x.map((x, t) => Math.hypot(x - centres.x[t], next.y[t] - centres.y[t])));
    centres = next;
    if (shift < 1) break;
  }
  return { plan, seconds: wallSeconds() - start };
}

interface Centres {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** k-means++ on weight. */
function firstCentres(instance: Instance, weight: readonly number[], k: number, seed: number): Centres {
  const rng = new Rng(seed);
  const near = weight.map(() => 1e9);
  const x = new Float64Array(k);
  const y = new Float64Array(k);
  for (let t = 0; t < k; t++) {
    let left = rng.unit() * weight.reduce((sum, w, u) => sum + w * near[u], 0);
    const u = Math.max(
      0,
      weight.findIndex((w, i) => (left -= w * near[i]) <= 0),
    );
    x[t] = instance.x[u];
    y[t] = instance.y[u];
    near.forEach((d, i) => {
      near[i] = Math.min(d, (instance.x[i] - x[t]) ** 2 + (instance.y[i] - y[t]) ** 2);
    });
  }
  return { x, y };
}

function largestShare(
  primal: Float64Array,
  unit: Int32Array,
  centre: Int32Array,
  units: number,
): Int32Array<ArrayBuffer> {
  const most = new Float64Array(units).fill(-1);
  const plan = new Int32Array(units);
  primal.forEach((share, i) => {
    if (share > most[unit[i]]) {
      most[unit[i]] = share;
      plan[unit[i]] = centre[i];
    }
  });
  return plan;
}

function means(instance: Instance, weight: readonly number[], k: number, plan: Int32Array, before: Centres): Centres {
  const sums = Array.from({ length: k }, () => [0, 0, 0]);
  weight.forEach((w, u) => {
    const sum = sums[plan[u]];
    sum[0] += w;
    sum[1] += w * instance.x[u];
    sum[2] += w * instance.y[u];
  });
  return {
    x: Float64Array.from(sums, ([w, sx], t) => (w > 0 ? sx / w : before.x[t])),
    y: Float64Array.from(sums, ([w, , sy], t) => (w > 0 ? sy / w : before.y[t])),
  };
}
