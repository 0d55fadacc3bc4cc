import type { ActivityRecord } from '@shared/importing/records';
import type { Db } from '@electron/workspace/schema';
import { accountTargets } from './account-targets';
import { idsByCode } from './ids';
import { type Effect, upsert, type UpsertTarget } from './upsert';

const COLUMNS = ['account_id', 'origin_id', 'rep_id', 'at', 'kind'] as const;

const TARGET = {
  table: 'activity',
  counter: 'max(id)',
  key: ['coalesce(origin_id, account_id)', 'at', 'kind', 'coalesce(rep_id, 0)'],
  columns: COLUMNS,
  fixed: COLUMNS,
} as const satisfies UpsertTarget<string>;

/** What the customer thought of it may be given later, or corrected. */
const WITH_SATISFACTION = {
  ...TARGET,
  columns: [...COLUMNS, 'satisfaction'],
} as const satisfies UpsertTarget<string>;

/** The same activity twice counts once. @throws DomainError `data.unknownAccount|unknownRep` */
export async function insertActivities(db: Db, activities: readonly ActivityRecord[]): Promise<Effect> {
  const target = await accountTargets(
    db,
    activities.map((activity) => activity.account),
  );
  const repId = await idsByCode(
    db,
    'rep',
    activities.map((activity) => activity.rep),
  );
  const rows = activities.map((activity) => ({
    ...target(activity.account),
    rep_id: repId(activity.rep),
    at: activity.at,
    kind: activity.kind,
  }));
  if (activities.every(({ satisfaction }) => satisfaction === undefined)) return upsert(db, TARGET, rows);
  const given = rows.map((row, i) => ({ ...row, satisfaction: activities[i].satisfaction ?? null }));
  return upsert(db, WITH_SATISFACTION, given);
}
