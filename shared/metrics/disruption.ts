import { MATURITY_COUNT, UNCLASSIFIED } from '../model/maturity';
import type { DisruptionSettings } from '../model/settings';
import type { Field } from '../planning/field';
import type { Ownership } from '../planning/ownership';

/** Money in minor units. */
export interface Volume {
  readonly accounts: number;
  readonly revenue: number;
  readonly pipeline: number;
  /** Relationships older than the setting says. */
  readonly longRelationships: number;
}

export interface RepDisruption {
  /** Rep index; -1 = the pool. */
  readonly rep: number;
  readonly kept: Volume;
  /** First owners included. */
  readonly gained: Volume;
  /** Of the pool: accounts that get their first owner. */
  readonly lost: Volume;
  /** Of what is gained: accounts that nobody had. */
  readonly first: Volume;
}

export interface Disruption {
  /** Accounts that somebody had and somebody else, or nobody, has now. */
  readonly moved: Volume;
  /** Accounts that nobody had and somebody has now: nobody loses them, so that they have not moved and no cap counts them. */
  readonly first: Volume;
  readonly total: Volume;
  readonly byRep: readonly RepDisruption[];
  /** Moved volume by maturity of the account's unit, in the order of MATURITIES. */
  readonly byMaturity: readonly Volume[];
  /** Revenue at risk in the next year, low and high; an assumption, never a forecast. */
  readonly revenueAtRisk: readonly [number, number];
  /** Indices of the accounts whose owner differs: those moved, and those with a first owner. */
  readonly changedAccounts: Int32Array;
}

type MutableVolume = { -readonly [K in keyof Volume]: Volume[K] };

const DAYS_PER_YEAR = 365.25;

/**
 * What changes hands when `after` replaces `before`. The pool is nobody's: an account that leaves a rep for it has moved, one that
 * gets its first owner out of it (as those of units that were in no territory do) has not, and is counted by itself.
 */
export function disruption(
  field: Field,
  before: Ownership,
  after: Ownership,
  settings: DisruptionSettings,
): Disruption {
  const repCount = field.reps.code.length;
  const byRep = Array.from({ length: repCount + 1 }, () => ({
    kept: none(),
    gained: none(),
    lost: none(),
    first: none(),
  }));
  const byMaturity = Array.from({ length: MATURITY_COUNT }, none);
  const moved = none();
  const first = none();
  const total = none();
  const changed: number[] = [];
  const slot = (rep: number): number => (rep < 0 ? repCount : rep);
  for (let i = 0; i < field.accounts.unit.length; i++) {
    const from = before.owner[i];
    const to = after.owner[i];
    add(total, field, i, settings);
    if (from === to) {
      add(byRep[slot(to)].kept, field, i, settings);
      continue;
    }
    changed.push(i);
    add(byRep[slot(from)].lost, field, i, settings);
    add(byRep[slot(to)].gained, field, i, settings);
    if (from < 0) {
      add(first, field, i, settings);
      add(byRep[slot(to)].first, field, i, settings);
      continue;
    }
    const unit = field.accounts.unit[i];
    add(moved, field, i, settings);
    add(byMaturity[unit < 0 ? UNCLASSIFIED : field.units.maturity[unit]], field, i, settings);
  }
  const [low, high] = settings.revenueAtRisk;
  return {
    moved,
    first,
    total,
    byRep: byRep.map((r, k) => ({ rep: k === repCount ? -1 : k, ...r })),
    byMaturity,
    revenueAtRisk: [moved.revenue * low, moved.revenue * high],
    changedAccounts: Int32Array.from(changed),
  };
}

function none(): MutableVolume {
  return { accounts: 0, revenue: 0, pipeline: 0, longRelationships: 0 };
}

function add(volume: MutableVolume, field: Field, account: number, settings: DisruptionSettings): void {
  const { accounts } = field;
  volume.accounts += 1;
  volume.revenue += accounts.revenue[account];
  volume.pipeline += accounts.pipeline[account];
  if (isLongRelationship(field, account, settings)) volume.longRelationships += 1;
}

/** Whether an account has been a customer for more years than the setting says. */
export function isLongRelationship(
  { accounts, asOfDay }: Field,
  account: number,
  settings: Pick<DisruptionSettings, 'longRelationshipYears'>,
): boolean {
  const since = accounts.sinceDay[account];
  return since >= 0 && asOfDay - since > settings.longRelationshipYears * DAYS_PER_YEAR;
}
