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
  const revenue = limitOf(caps.revenueShare, history.totalRevenue);
  const accounts = limitOf(caps.accountShare, history.totalAccounts);
  const { handedOff, takenOver } = caps;
  if (caps.revenueShare === null && caps.accountShare === null && !handedOff && !takenOver) return null;
  const over = (sums: Float64Array, limits: Float64Array | null): boolean =>
    limits?.some((limit, owner) => sums[owner] > limit + SLACK * Math.abs(limit)) ?? false;
  return {
    broken: (s) =>
      s.movedRevenue > revenue ||
      s.movedAccounts > accounts ||
      over(s.handedOff, handedOff) ||
      over(s.takenOver, takenOver),
  };
}

function limitOf(share: number | null, total: number): number {
  return share === null ? Number.POSITIVE_INFINITY : share * total * (1 + SLACK);
}
