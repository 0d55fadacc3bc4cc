import type { Evaluation } from '../../planning/evaluation';
import type { Field } from '../../planning/field';
import { sharesBeside, travelSeconds } from '../../planning/shared-work';
import type { FieldIndex, PlanSnapshot } from '../../planning/snapshot';
import { type AccountCaps, type AccountsProblem, NOBODY } from './accounts-problem';

export interface AccountWishes {
  /** Whether a rep has what an account needs. */
  readonly mayServe: (account: number, rep: number) => boolean;
  /** Accounts that stay with whoever has them, beside those with a lock or a ruling; 1 = stays. */
  readonly kept: Uint8Array;
  /** Rep whose claim keeps everybody else off, -1 = none: the account stays, or comes home to that rep. */
  readonly guardedBy: Int32Array;
  /** Share of each rep's capacity that may at most be used, and must at least. */
  readonly most: number;
  readonly least: number;
  /** What a change of owner costs, in seconds of travel a year for each account. */
  readonly changeSeconds: number;
  /** Rep that change is counted from, -1 = none. */
  readonly reference: Int32Array;
  readonly caps: AccountCaps | null;
  readonly seed: number;
}

/** Weighs more than any way: an account that stands with a rep who lacks what it needs goes first. */
const UNSUITED_SECONDS = 1e9;

/**
 * Territories of points: every placed account to a rep, nearest homes first. Left as they are: accounts with a lock, a
 * ruling or a claim of their rep, those deliberately in the pool, and those without a position, whose travel nobody knows. A rep whose home is
 * not known keeps what suits and is given nothing. Hours are those of an evaluation, joint followers included.
 */
export function accountsProblem(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  evaluation: Evaluation,
  wishes: AccountWishes,
): AccountsProblem {
  const { accounts, reps } = field;
  const count = accounts.unit.length;
  const width = reps.code.length;
  const cost = new Float64Array(count * width).fill(Number.POSITIVE_INFINITY);
  const hours = new Float64Array(count * width);
  const base = new Float64Array(width);
  const lockedTo = new Int32Array(count).fill(-1);
  const travel = new Float64Array(width);
  for (let i = 0; i < count; i++) {
    const owner = evaluation.ownership.owner[i];
    const { lock, ruling, exclusion, manual } = snapshot.decisions.get(i) ?? {};
    for (let r = 0; r < width; r++) travel[r] = travelSeconds(field, i, r);
    workOf(field, snapshot, index, i, travel, { hours, base });
    const guard = wishes.guardedBy[i];
    const inPool = exclusion?.rep === null || (manual && manual.rep === null && owner < 0);
    if (lock || ruling || inPool || wishes.kept[i] === 1 || (guard >= 0 && guard === owner) || !isPlaced(field, i)) {
      lockedTo[i] = owner < 0 ? NOBODY : owner;
    }
    const barred = exclusion?.rep;
    for (let r = 0; r < width; r++) {
      const suits = wishes.mayServe(i, r) && reps.code[r] !== barred;
      if (r === owner) cost[i * width + r] = travel[r] + (suits || lockedTo[i] === r ? 0 : UNSUITED_SECONDS);
      else if (suits && isHome(field, r) && (guard < 0 || guard === r)) cost[i * width + r] = travel[r];
    }
  }
  return {
    accounts: count,
    reps: width,
    cost,
    hours,
    base,
    most: reps.capacitySeconds.map((c) => c * wishes.most),
    least: reps.capacitySeconds.map((c) => c * wishes.least),
    lockedTo,
    now: evaluation.ownership.owner,
    present: wishes.reference,
    changeCost: new Float64Array(count).fill(wishes.changeSeconds),
    revenue: accounts.revenue,
    caps: wishes.caps,
    seed: wishes.seed,
  };
}

/** Seconds a year of every rep as the owner of an account, and of its followers whoever owns it; see `bookReps`. */
function workOf(
  field: Field,
  snapshot: PlanSnapshot,
  index: FieldIndex,
  i: number,
  travel: Float64Array,
  into: { readonly hours: Float64Array; readonly base: Float64Array },
): void {
  const width = travel.length;
  const service = field.accounts.serviceSeconds[i];
  const everybody = sharesBeside(snapshot, index, i, -1);
  const of = (rep: number, share: number): number => Math.round(share * (service + travel[rep]));
  for (const { rep, share } of everybody) into.base[rep] += of(rep, share);
  for (let r = 0; r < width; r++) {
    if (everybody.length === 0) {
      into.hours[i * width + r] = service + travel[r];
      continue;
    }
    const beside = everybody.filter(({ rep }) => rep !== r);
    const left = beside.reduce((share, b) => share - b.share, 1);
    const own = beside.length === 0 ? service + travel[r] : Math.round(Math.max(0, left) * (service + travel[r]));
    // A follower who owns the account counts as none: what the base holds of that share is taken back.
    const again = everybody.reduce((sum, b) => sum + (b.rep === r ? of(r, b.share) : 0), 0);
    into.hours[i * width + r] = own - again;
  }
}

function isPlaced({ accounts }: Field, i: number): boolean {
  return Number.isFinite(accounts.lng[i] + accounts.lat[i]);
}

function isHome({ reps }: Field, r: number): boolean {
  return Number.isFinite(reps.homeLng[r] + reps.homeLat[r]);
}
