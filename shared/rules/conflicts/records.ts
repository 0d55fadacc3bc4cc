export interface ActivityRow {
  readonly rep: string | null;
  /** ISO date and time. */
  readonly at: string;
  readonly kind: string;
}

export interface OrderRow {
  readonly rep: string | null;
  readonly period: string;
  /** First month after the period, as year × 12 + month − 1. */
  readonly endMonth: number;
  /** Minor units. */
  readonly amount: number;
}

export interface ClaimRow {
  readonly rep: string;
  readonly registeredAt: string;
  /** null = by the policy's protection. */
  readonly expiresAt: string | null;
  readonly assignedAt: string | null;
  readonly firstContactAt: string | null;
  /** When it was given back or taken back, before its time. */
  readonly endedAt: string | null;
}

/** What happened with one account: all claims, and of the rest what the look-back holds, each by time. */
export interface AccountRecords {
  readonly activities: readonly ActivityRow[];
  readonly orders: readonly OrderRow[];
  readonly claims: readonly ClaimRow[];
  /** The last activity ever, however old. */
  readonly lastActivity: string | null;
}

export const NO_RECORDS: AccountRecords = {
  activities: [],
  orders: [],
  claims: [],
  lastActivity: null,
};

export interface DuplicatePair {
  /** Account indices. */
  readonly a: number;
  readonly b: number;
  readonly score: number;
}
