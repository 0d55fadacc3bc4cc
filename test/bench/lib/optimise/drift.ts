import { solveLp } from '@electron/optimise/linear-program';
import type { Instance } from './graph';
import { BAND } from './problem';

/** Demand that grows in the south-west and shrinks in the north-east, smoothly: up to about half of a territory's load. */
export function drifted(instance: Instance, weight: readonly number[], strength: number): readonly number[] {
  const { x, y } = instance;
  return weight.map((w, u) => w * Math.exp(strength * Math.sin(x[u] / 700) * Math.cos(y[u] / 500)));
}

/** No plan inside the band can move less: what is too much must leave, what is missing must come. Share of all load. */
export function leastMoved(loads: readonly number[]): number {
  const total = loads.reduce((sum, l) => sum + l, 0);
  const mean = total / loads.length;
  const excess = loads.reduce((sum, l) => sum + Math.max(0, l - (1 + BAND) * mean), 0);
  const deficit = loads.reduce((sum, l) => sum + Math.max(0, (1 - BAND) * mean - l), 0);
  return Math.max(excess, deficit) / total;
}

/**
 * The flow yardstick: least load that must cross borders of neighbouring territories when load could be split at will and
 * crosses one border at a time. Not a bound (one unit may count as moved once although it goes far), but a fair measure.
 */
export async function flowYardstick(instance: Instance, plan: Int32Array, loads: readonly number[]): Promise<number> {
  const total = loads.reduce((sum, l) => sum + l, 0);
  const pairs = new Set<string>();
  for (const [a, b] of instance.edges) {
    if (plan[a] !== plan[b]) pairs.add(`${plan[a]},${plan[b]}`).add(`${plan[b]},${plan[a]}`);
  }
  const arcs = [...pairs].map((pair) => pair.split(',').map(Number));
  const share = (t: number): number => (loads[t] * loads.length) / total;
  const rows = loads.flatMap((_, t) => {
    const net = arcs.flatMap(([from, to], i) => (to === t ? [`+ x${i}`] : from === t ? [`- x${i}`] : [])).join(' ');
    return [
      `h${t}: ${net} <= ${(1 + BAND - share(t)).toFixed(9)}`,
      `l${t}: ${net} >= ${(1 - BAND - share(t)).toFixed(9)}`,
    ];
  });
  const cost = arcs.map((_, i) => `+ x${i}`).join('\n');
  const { value } = await solveLp(
    ['Minimize', `moved: ${cost}`, 'Subject To', ...rows, 'End', ''].join('\n'),
    arcs.length,
  );
  return value / loads.length;
}
