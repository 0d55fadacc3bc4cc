import { type AccountsProblem, changesHands } from './accounts-problem';

/** How much has changed hands, and whether a step would pass a cap. Steps that change less than before are always allowed. */
export class ChangeBook {
  accounts = 0;
  private revenue = 0;
  private readonly handedOff: Float64Array;
  private readonly takenOver: Float64Array;

  constructor(private readonly p: AccountsProblem) {
    this.handedOff = new Float64Array(p.reps);
    this.takenOver = new Float64Array(p.reps);
  }

  /** Books account `i` as standing with `rep` (sign 1), or no longer (−1). */
  book(i: number, rep: number, sign: 1 | -1): void {
    if (rep < 0 || !changesHands(this.p, i, rep)) return;
    this.accounts += sign;
    this.revenue += sign * this.p.revenue[i];
    this.handedOff[this.p.present[i]] += sign;
    this.takenOver[rep] += sign;
  }

  /** Whether a cap is passed. */
  get over(): boolean {
    const { caps } = this.p;
    if (!caps) return false;
    const passed = (sums: Float64Array, limits: Float64Array | null): boolean =>
      limits?.some((limit, r) => sums[r] > limit) ?? false;
    return (
      (caps.accounts !== null && this.accounts > caps.accounts) ||
      (caps.revenue !== null && this.revenue > caps.revenue) ||
      passed(this.handedOff, caps.handedOff) ||
      passed(this.takenOver, caps.takenOver)
    );
  }

  /** Whether account `i` may go from rep `f` (-1 = nobody) to `g` with everything else as booked. */
  allows(i: number, f: number, g: number): boolean {
    const { p } = this;
    if (!p.caps || !changesHands(p, i, g)) return true;
    const before = f >= 0 && changesHands(p, i, f);
    const { accounts, revenue, handedOff, takenOver } = p.caps;
    if (takenOver && this.takenOver[g] + 1 > takenOver[g]) return false;
    if (before) return true;
    return !(
      (accounts !== null && this.accounts + 1 > accounts) ||
      (revenue !== null && this.revenue + p.revenue[i] > revenue) ||
      (handedOff && this.handedOff[p.present[i]] + 1 > handedOff[p.present[i]])
    );
  }
}
