import type { ImportKind } from '@shared/contract/imports';
import type { RecordTypes } from '@shared/importing/records';
import { readLastAccount, stampAccounts, stampAccountsAfter } from '@electron/store/account-source';
import { upsertAccounts } from '@electron/store/accounts';
import { insertActivities } from '@electron/store/activities';
import { upsertClaims } from '@electron/store/claims';
import { upsertContacts } from '@electron/store/contacts';
import { upsertMarketFigures } from '@electron/store/market';
import { upsertOpportunities } from '@electron/store/opportunities';
import { writePresentOwners } from '@electron/store/present-owners';
import { upsertReps } from '@electron/store/reps';
import { upsertSales } from '@electron/store/sales';
import { upsertTeams } from '@electron/store/teams';
import type { Writing } from '@electron/store/importing/merge';
import type { Effect } from '@electron/store/upsert';
import type { Db } from '@electron/workspace/schema';

/** Kinds whose records are rows of their own; a division becomes a change of a plan instead. */
export type RowKind = Exclude<ImportKind, 'territories'>;

type Writers = {
  readonly [K in RowKind]: (db: Db, records: readonly RecordTypes[K][], writing: Writing) => Promise<Effect>;
};

const WRITERS: Writers = {
  teams: upsertTeams,
  reps: upsertReps,
  accounts: (db, records, writing) =>
    stamped(
      db,
      records.map((r) => r.code),
      () => upsertAccounts(db, records, writing),
    ),
  owners: (db, rows, writing) => {
    const records = rows.flatMap(({ accounts, rep }) => accounts.map((account) => ({ account, rep })));
    return stamped(
      db,
      records.map((r) => r.account),
      () => writePresentOwners(db, records, writing),
    );
  },
  contacts: upsertContacts,
  opportunities: upsertOpportunities,
  market: (db, rows, writing) => {
    const records = rows.flatMap(({ unit, figures }) => figures.map((figure) => ({ unit, figure })));
    return upsertMarketFigures(db, records, writing);
  },
  sales: (db, rows) => {
    const records = rows.flatMap(({ sales, ...row }) => sales.map((sale) => ({ ...row, ...sale })));
    return upsertSales(db, records);
  },
  activities: insertActivities,
  claims: upsertClaims,
};

export function writerOf<K extends RowKind>(kind: K): Writers[K] {
  return WRITERS[kind];
}

/** Accounts remember which imports named them, once these are written. */
async function stamped(db: Db, codes: readonly string[], write: () => Promise<Effect>): Promise<Effect> {
  const last = await readLastAccount(db);
  const effect = await write();
  // Codes are looked up one by one, which for accounts just made is not needed.
  if (effect.added === codes.length) await stampAccountsAfter(db, last);
  else await stampAccounts(db, codes);
  return effect;
}
