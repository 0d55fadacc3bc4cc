import { buildAdjacency } from '@shared/geo/adjacency';
import type { Problem, Reference } from '@shared/optimise/problem';
import type { Instance } from './graph';

export const BAND = 0.05;

/**
 * What borders weigh beside travel: more where shape is asked for as well, as in the aims up to two seconds with accounts; little with
 * populations; hardly anything where a plan is held against the linear program's with ten seconds, which knows nothing but travel.
 */
export function borderOf(weight: string, seconds: number): number {
  if (seconds >= LONG) return 0.07;
  return weight === 'pop' ? 0.1 : 0.285;
}
const LONG = 5;

/** Equal territories over an instance, contiguous, as compact as can be. */
export function problemOf(
  instance: Instance,
  weight: readonly number[],
  k: number,
  seed: number,
  { band, border } = { band: BAND, border: borderOf('acct', 1) },
): Problem {
  const values = Float64Array.from(weight);
  const n = values.length;
  const perimeterKm = Float64Array.from(instance.ext);
  for (const [a, b, km] of instance.edges) {
    perimeterKm[a] += km;
    perimeterKm[b] += km;
  }
  return {
    x: Float64Array.from(instance.x),
    y: Float64Array.from(instance.y),
    areaKm2: Float64Array.from(instance.area),
    perimeterKm,
    adjacency: buildAdjacency(
      n,
      instance.edges.map(([a, b, km]) => ({ a, b, km, sea: km === 0 })),
    ),
    goals: [{ values, weight: 1, base: null }],
    travelWeight: values,
    band,
    territories: Array.from({ length: k }, (_, t) => ({
      share: null,
      limits: null,
      centre: null,
      frozen: false,
      owner: t,
    })),
    lockedTo: new Int32Array(n).fill(-1),
    group: new Int32Array(n).fill(-1),
    contiguity: 'required',
    startFromReference: false,
    reference: null,
    mix: null,
    weights: { travel: 1, border, mix: 0, disruption: 0 },
    seed,
  };
}

/** The same, improved from where a plan stands, with every change of hands weighing against it. */
export function realignment(problem: Problem, plan: Int32Array): Problem {
  const [{ values }] = problem.goals;
  const reference: Reference = {
    territory: plan,
    owner: plan,
    volume: values,
    revenue: values,
    accounts: values,
    caps: { revenueShare: null, accountShare: null, handedOff: null, takenOver: null },
  };
  return {
    ...problem,
    startFromReference: true,
    reference,
    weights: { travel: 0.3, border: 0.1, mix: 0, disruption: 4 },
  };
}
