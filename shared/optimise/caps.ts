import type { Model } from './model';
import type { State } from './state';

const SLACK = 1e-9;

/** Caps on change as plain numbers; null when nothing is capped, so that the search can skip the test. */
export interface CapTest {
  /** Whether the plan as it stands breaks a cap. */
  broken(s: State): boolean;
}

export function capTest(model: Model): CapTest | null {
  const caps = model.problem.reference?.caps;
  if (!caps) return null;
  const { history } = model;
  // What stands beyond a cap already leaves room for no more, but holds nothing up that changes no hands.
  const { standing } = history;
  const revenue = Math.max(limitOf(caps.revenueShare, history.totalRevenue), standing.revenue);
  const accounts = Math.max(limitOf(caps.accountShare, history.totalAccounts), standing.accounts);
  const { handedOff, takenOver } = caps;
  if (caps.revenueShare === null && caps.accountShare === null && !handedOff && !takenOver) return null;
  const over = (sums: Float64Array, limits: Float64Array | null, stand: Float64Array): boolean =>
    limits?.some((limit, owner) => sums[owner] > Math.max(limit + SLACK * Math.abs(limit), stand[owner] ?? 0)) ?? false;
  return {
    broken: (s) =>
      s.movedRevenue > revenue ||
      s.movedAccounts > accounts ||
      over(s.handedOff, handedOff, standing.handedOff) ||
      over(s.takenOver, takenOver, standing.takenOver),
  };
}

function limitOf(share: number | null, total: number): number {
  return share === null ? Number.POSITIVE_INFINITY : share * total * (1 + SLACK);
}
