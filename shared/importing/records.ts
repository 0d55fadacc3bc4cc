import type { Account } from '../model/account';
import type { Contact } from '../model/contact';
import type { MarketFigure } from '../model/maturity';
import type { Opportunity } from '../model/opportunity';
import type { Rep } from '../model/rep';
import type { Team } from '../model/team';

/** An entity as a file gives it: columns the file does not have are left out, and keep what the workspace knows. */
export type TeamRecord = Pick<Team, 'name'> & Partial<Team>;
export type RepRecord = Pick<Rep, 'code'> & Partial<Rep>;
export type AccountRecord = Pick<Account, 'code'> & Partial<Account>;
export type ContactRecord = Pick<Contact, 'account' | 'name'> & Partial<Contact>;
export type OpportunityRecord = Pick<Opportunity, 'account' | 'name'> & Partial<Opportunity>;

/** Units of the division in force today that one row names. A unit named twice is an overlap; the first row has it. */
export interface DivisionRecord {
  readonly units: readonly string[];
  /** Stable key where the file has one. */
  readonly key: string | null;
  readonly territory: string;
  readonly rep: string | null;
  /** Stands in for the rep; null = not said. */
  readonly deputy: string | null;
}

export interface MarketRecord {
  readonly unit: string;
  readonly figure: Pick<MarketFigure, 'period'> & Partial<MarketFigure>;
}

/** A row of a file: one period, or several where it has a column for each. */
export interface MarketRow {
  readonly unit: string;
  readonly figures: readonly MarketRecord['figure'][];
}

/** `period` is YYYY, YYYY-Qn or YYYY-MM. */
export interface SaleRecord {
  readonly account: string;
  readonly period: string;
  readonly amount: number;
  /** Who sold it; null = not said. */
  readonly rep: string | null;
}

/** A row of a file: one period, or several where it has a column for each. */
export interface SaleRow {
  readonly account: string;
  readonly rep: string | null;
  readonly sales: readonly Pick<SaleRecord, 'period' | 'amount'>[];
}

/** Moments are ISO 8601, the clock of their place written as if in UTC. */
export interface ActivityRecord {
  readonly account: string;
  readonly rep: string;
  readonly at: string;
  readonly kind: string;
  /** How content the customer was, 1 to 5; null = not given. */
  readonly satisfaction?: number | null;
}

export interface ClaimRecord {
  readonly account: string;
  readonly rep: string;
  readonly registeredAt: string;
  readonly expiresAt: string | null;
  readonly assignedAt: string | null;
  readonly firstContactAt: string | null;
}

/** Who serves an account today; null = nobody. */
export interface OwnerRecord {
  readonly account: string;
  readonly rep: string | null;
}

/** A row of a list of owners: whom it names serves all of its accounts. */
export interface OwnerRow {
  readonly accounts: readonly string[];
  readonly rep: string | null;
}

/** Records by kind of file. */
export interface RecordTypes {
  readonly teams: TeamRecord;
  readonly reps: RepRecord;
  readonly accounts: AccountRecord;
  readonly owners: OwnerRow;
  readonly contacts: ContactRecord;
  readonly territories: DivisionRecord;
  readonly market: MarketRow;
  readonly sales: SaleRow;
  readonly activities: ActivityRecord;
  readonly opportunities: OpportunityRecord;
  readonly claims: ClaimRecord;
}
