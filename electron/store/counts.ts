import { type Kysely, sql } from 'kysely';
import type { WorkspaceInfo } from '@shared/contract/workspace';
import type { DB } from '@electron/workspace/schema';

export async function readCounts(db: Kysely<DB>): Promise<WorkspaceInfo['counts']> {
  const { rows } = await sql<WorkspaceInfo['counts']>`select
    (select count(*) from unit) as units,
    (select count(*) from account where deleted_at is null) as accounts,
    (select count(*) from rep where deleted_at is null) as reps,
    (select count(*) from team where deleted_at is null) as teams,
    (select count(*) from account where deleted_at is null and present_owner_id is not null) as owners,
    (select count(*) from contact where deleted_at is null) as contacts,
    (select count(*) from opportunity where deleted_at is null) as opportunities,
    (select count(*) from market_figure where deleted_at is null) as "marketFigures",
    (select count(*) from sale) as sales,
    (select count(*) from activity) as activities,
    (select count(*) from claim) as claims`.execute(db);
  return rows[0];
}
