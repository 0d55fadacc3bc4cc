import type { CallOutput } from '@shared/contract/contract';
import { type Guard, type Guards, guardsOn } from '@shared/rules/pool/guards';
import { type ActivityColumns, activityColumns } from '@shared/rules/pool/history';
import { dayOfText } from '@shared/rules/pool/time';
import { readPastClaims } from '@electron/store/pool/read-history';
import type { Db } from '@electron/workspace/schema';
import { readSettings } from '../effective-settings';
import type { Ground } from '../plan-state';
import type { OpenWorkspace } from '../session';

/** What claims and the policy ask of every edit, on the day the data speaks of. */
export async function readGuards(
  db: Db,
  { field, index }: Ground,
  readActivities: () => Promise<ActivityColumns>,
): Promise<Guards> {
  const { asOf, policy } = await readSettings(db);
  const claims = await readPastClaims(db, index);
  // Many times as large as the rest; without claims nothing is asked of them.
  const activities = claims.length === 0 ? activityColumns(0, []) : await readActivities();
  return guardsOn(field, { claims, activities }, policy, dayOfText(asOf) ?? 0);
}

export async function listGuards({ cache }: OpenWorkspace): Promise<CallOutput<'pool.guards'>> {
  const ground = await cache.ground();
  const { accounts, reps } = ground.field;
  const guards = await cache.guards(ground);
  const row = ({ account, rep, until }: Guard) => ({ account: accounts.code[account], rep: reps.code[rep], until });
  const [held, today] = [guards.held.slice(), guards.today.slice()];
  return { ...guards, held, today, protections: guards.protections.map(row), resting: guards.resting.map(row) };
}
