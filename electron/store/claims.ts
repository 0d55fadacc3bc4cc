import type { ClaimRecord } from '@shared/importing/records';
import type { Db } from '@electron/workspace/schema';
import { accountTargets } from './account-targets';
import { idsByCode } from './ids';
import { type Effect, upsert, type UpsertTarget } from './upsert';

const TARGET = {
  table: 'claim',
  counter: 'max(id)',
  key: ['coalesce(origin_id, account_id)', 'rep_id', 'registered_at'],
  fixed: ['account_id', 'origin_id', 'rep_id', 'registered_at'],
  columns: ['account_id', 'origin_id', 'rep_id', 'registered_at', 'expires_at', 'assigned_at', 'first_contact_at'],
} as const satisfies UpsertTarget<string>;

/** By account, rep and time of registering. @throws DomainError `data.unknownAccount|unknownRep` */
export async function upsertClaims(db: Db, claims: readonly ClaimRecord[]): Promise<Effect> {
  const target = await accountTargets(
    db,
    claims.map((claim) => claim.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    claims.map((claim) => claim.rep),
  );
  const rows = claims.map((claim) => ({
    ...target(claim.account),
    rep_id: repId(claim.rep),
    registered_at: claim.registeredAt,
    expires_at: claim.expiresAt,
    assigned_at: claim.assignedAt,
    first_contact_at: claim.firstContactAt,
  }));
  return upsert(db, TARGET, rows);
}
