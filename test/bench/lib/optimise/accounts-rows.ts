import { solveLp } from '@electron/optimise/linear-program';
import { accountsResult, type AccountsProblem, type AccountsResult } from '@shared/optimise/assign/accounts-problem';
import { solveAccounts } from '@shared/optimise/assign/solve-accounts';
import { type BenchRow, round } from '../report';
import { accountsCase } from './accounts-case';
import { wallSeconds } from './clock';
import type { Instance } from './graph';
import type { Options } from './our-rows';

const ACCOUNTS = 20_000;
const REPS = 60;
const SECONDS = 5;
/** Reps an account may go to in the linear program; more of them take HiGHS minutes. */
const NEAREST = 6;
const CASE = `accounts-${ACCOUNTS}x${REPS}`;

/** Accounts given to reps one by one: ours, the nearest rep who has room, and the transport problem on HiGHS. */
export async function accountsRows(
  instance: Instance,
  options: Options,
  peers: readonly string[],
): Promise<BenchRow[]> {
  const p = accountsCase(instance, ACCOUNTS, REPS, 1);
  const rows: BenchRow[] = [];
  const add = (solver: string, seconds: number, found: AccountsResult, more: BenchRow | object): void =>
    void rows.push({ case: CASE, solver, seconds: round(seconds, 2), ...figures(p, found), ...more });
  const start = wallSeconds();
  const greedy = nearestWithRoom(p);
  add('nearest rep with room', wallSeconds() - start, greedy, {});
  for (let seed = 1; seed <= options.seeds; seed++) {
    const { found, seconds, longestStepMs, seen } = solvedTimed({ ...p, seed }, options.now);
    add('bailiwick', seconds, found, {
      seed,
      boundHours: round(found.bound / 3600, 0),
      gap: round(found.cost / found.bound - 1, 5),
      longestStepMs: round(longestStepMs, 1),
      within1PercentAfter: round(seen, 2),
      ratio: round(found.cost / greedy.cost, 4),
      ratioOf: 'travel to that of the nearest rep with room',
    });
  }
  if (peers.includes('highs')) rows.push(await transportRow(p));
  return rows;
}

function figures(p: AccountsProblem, found: AccountsResult) {
  const used = found.load.map((l, r) => l / p.most[r]);
  return {
    travelHours: round(found.cost / 3600, 0),
    hoursOutside: round(found.outside / 3600, 1),
    largestUtilisation: round(Math.max(...used), 4),
    smallestUtilisation: round(Math.min(...used), 4),
  };
}

function solvedTimed(p: AccountsProblem, now: () => number) {
  const start = now();
  const run = solveAccounts(p, { kind: 'seconds', seconds: SECONDS, now });
  let longest = 0;
  let last = start;
  const curve: { readonly at: number; readonly cost: number }[] = [];
  for (let step = run.next(); ; step = run.next()) {
    const at = now();
    longest = Math.max(longest, at - last);
    last = at;
    if (step.done) {
      const { cost } = step.value;
      const seen = curve.find((point) => point.cost <= 1.01 * cost)?.at ?? at - start;
      return { found: step.value, seconds: at - start, longestStepMs: longest * 1000, seen };
    }
    if (step.value.outside === 0) curve.push({ at: at - start, cost: step.value.cost });
  }
}

/** What a spreadsheet does: the largest accounts first, each to the nearest rep who has room, else to the nearest. */
function nearestWithRoom(p: AccountsProblem): AccountsResult {
  const order = Int32Array.from({ length: p.accounts }, (_, i) => i);
  const least = order.map((i) => p.hours.subarray(i * p.reps, (i + 1) * p.reps).reduce((a, h) => Math.min(a, h)));
  order.sort((a, b) => least[b] - least[a] || a - b);
  const load = p.base.slice();
  const assigned = new Int32Array(p.accounts).fill(-1);
  for (const i of order) {
    const able = byCost(p, i);
    const r = able.find((rep) => load[rep] + p.hours[i * p.reps + rep] <= p.most[rep]) ?? able[0];
    assigned[i] = r;
    load[r] += p.hours[i * p.reps + r];
  }
  return accountsResult(p, assigned, { steps: 0, bound: 0 });
}

function byCost(p: AccountsProblem, i: number): number[] {
  const cost = p.cost.subarray(i * p.reps, (i + 1) * p.reps);
  return [...cost.keys()].filter((r) => cost[r] < Number.POSITIVE_INFINITY).sort((a, b) => cost[a] - cost[b] || a - b);
}

/** Accounts may be split here, and only their nearest reps are offered: nearly a bound, and what the prices should come to. */
async function transportRow(p: AccountsProblem): Promise<BenchRow> {
  const start = wallSeconds();
  const rows: string[] = [];
  const costs: string[] = [];
  const work = Array.from({ length: p.reps }, (): string[] => []);
  let x = 0;
  for (let i = 0; i < p.accounts; i++) {
    const sum: string[] = [];
    for (const r of byCost(p, i).slice(0, NEAREST)) {
      sum.push(`+ x${x}`);
      costs.push(`+ ${(p.cost[i * p.reps + r] / 3600).toFixed(4)} x${x}`);
      work[r].push(`+ ${(p.hours[i * p.reps + r] / 3600).toFixed(4)} x${x++}`);
    }
    rows.push(`a${i}: ${sum.join(' ')} = 1`);
  }
  work.forEach((parts, r) => {
    if (parts.length > 0) rows.push(`w${r}: ${parts.join('\n')} <= ${(p.most[r] / 3600).toFixed(4)}`);
  });
  const text = ['Minimize', `travel: ${costs.join('\n')}`, 'Subject To', ...rows, 'End', ''].join('\n');
  const solver = `transport LP on highs, ${NEAREST} nearest`;
  try {
    const { optimal, value } = await solveLp(text, x);
    return optimal
      ? { case: CASE, solver, seconds: round(wallSeconds() - start, 2), travelHours: round(value, 0) }
      : { case: CASE, solver, skipped: `no plan within the hours with ${NEAREST} nearest reps` };
  } catch (error) {
    return { case: CASE, solver, skipped: String(error) };
  }
}
