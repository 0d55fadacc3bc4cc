import type { AccountsProblem } from '@shared/optimise/assign/accounts-problem';
import { Rng } from '@shared/optimise/rng';
import type { Instance } from './graph';

const SKILLS = 4;
/** Share of accounts that ask for a skill. */
const ASKING = 0.3;
const DETOUR = 1.3;
const KM_A_SECOND = 60 / 3600;
const JITTER_KM = 40;
/** Of all hours reps have, what is used when everybody goes to the nearest rep. */
const LOAD = 0.8;

/** Accounts scattered over the counties by weight, reps who live among them, skills, hours by size, and equal capacities. */
export function accountsCase(instance: Instance, accounts: number, reps: number, seed: number): AccountsProblem {
  const rng = new Rng(seed);
  const sums: number[] = [];
  instance.w.acct.reduce((sum, w, u) => (sums[u] = sum + w), 0);
  const all = sums[sums.length - 1];
  const draw = (): readonly [number, number] => {
    const at = rng.unit() * all;
    const u = sums.findIndex((sum) => sum >= at);
    const off = (): number => (rng.unit() - 0.5) * 2 * JITTER_KM;
    return [instance.x[u] + off(), instance.y[u] + off()];
  };
  const homes = Array.from({ length: reps }, draw);
  const skills = homes.map((_, r) => [r % SKILLS, rng.below(SKILLS)]);
  const cost = new Float64Array(accounts * reps).fill(Number.POSITIVE_INFINITY);
  const hours = new Float64Array(accounts * reps);
  let nearest = 0;
  for (let i = 0; i < accounts; i++) {
    const [x, y] = draw();
    const visits = 1 + rng.below(6);
    const service = visits * 3600 * (4 + rng.unit() * 12);
    const asks = rng.unit() < ASKING ? rng.below(SKILLS) : -1;
    let least = Number.POSITIVE_INFINITY;
    for (let r = 0; r < reps; r++) {
      const km = 2 * DETOUR * Math.sqrt((homes[r][0] - x) ** 2 + (homes[r][1] - y) ** 2);
      const travel = Math.round((visits * km) / KM_A_SECOND);
      hours[i * reps + r] = service + travel;
      if (asks >= 0 && !skills[r].includes(asks)) continue;
      cost[i * reps + r] = travel;
      least = Math.min(least, service + travel);
    }
    nearest += least;
  }
  const none = new Int32Array(accounts).fill(-1);
  return {
    accounts,
    reps,
    cost,
    hours,
    base: new Float64Array(reps),
    most: new Float64Array(reps).fill(nearest / reps / LOAD),
    least: new Float64Array(reps),
    lockedTo: none,
    now: none,
    present: none,
    changeCost: new Float64Array(accounts),
    revenue: new Float64Array(accounts),
    caps: null,
    seed,
  };
}
