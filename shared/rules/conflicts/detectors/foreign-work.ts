import type { Conflict, Severity } from '../../../model/conflict';
import { ownedFormerly } from '../former-owners';
import { found, partiesOf } from '../found';
import { type ConflictScene, repCode, settledDay, stakeOf } from '../ground';
import type { AccountRecords } from '../records';
import { lastDayBefore } from '../../../model/day';
import { dayOf } from '../time';
import { TIERS } from '../../../model/tier';

/** Orders and activities by a rep who does not own the account; in the pool nobody's work is foreign. */
export function foreignWork(scene: ConflictScene, account: number, records: AccountRecords): Conflict[] {
  const owner = repCode(scene, scene.evaluation.ownership.owner[account]);
  if (owner === null) return [];
  return [...foreignOrders(scene, account, owner, records), ...foreignActivities(scene, account, owner, records)];
}

function foreignOrders(scene: ConflictScene, account: number, owner: string, records: AccountRecords): Conflict[] {
  const { field, index } = scene;
  const code = field.accounts.code[account];
  const open = records.orders.filter(
    ({ rep, amount, endMonth }) => counts(scene, account, rep, owner, lastDayBefore(endMonth)) && amount > 0,
  );
  return [...Map.groupBy(open, ({ rep }) => rep ?? '')].map(([rep, orders]) => {
    const crosses = !servesUnitOf(scene, account, index.rep.get(rep) ?? -1);
    return found([code, rep], {
      type: 'foreignOrder',
      severity: crosses ? (tierOf(scene, account) <= 1 ? 'high' : 'medium') : 'low',
      account: code,
      parties: partiesOf([owner, 'owner'], [rep, 'seller']),
      facts: {
        orders: orders.length,
        amount: orders.reduce((sum, { amount }) => sum + amount, 0),
        crosses: crosses ? 1 : 0,
        last: orders[orders.length - 1].period,
      },
      stake: stakeOf(scene, account),
      fingerprint: `${owner} ${orders[orders.length - 1].period}`,
    });
  });
}

function foreignActivities(scene: ConflictScene, account: number, owner: string, records: AccountRecords): Conflict[] {
  const code = scene.field.accounts.code[account];
  const open = records.activities.filter(({ rep, at }) => counts(scene, account, rep, owner, dayOf(at)));
  return [...Map.groupBy(open, ({ rep }) => rep ?? '')].map(([rep, activities]) => {
    const many = activities.length >= scene.rules.conflicts.workActivities;
    const severity: Severity = many ? (tierOf(scene, account) === 0 ? 'high' : 'medium') : 'low';
    const last = activities[activities.length - 1];
    return found([code, rep], {
      type: 'foreignActivity',
      severity,
      account: code,
      parties: partiesOf([owner, 'owner'], [rep, 'visitor']),
      facts: { activities: activities.length, last: last.at.slice(0, 10) },
      stake: stakeOf(scene, account),
      fingerprint: `${owner} ${last.at}`,
    });
  });
}

/** Work of a rep who owns the account neither now nor did then, inside the look-back, not past the day the data speaks of, not settled by a ruling. */
function counts(scene: ConflictScene, account: number, rep: string | null, owner: string, day: number): boolean {
  const { field, rules } = scene;
  const since = Math.max(settledDay(scene, account) + 1, field.asOfDay - rules.conflicts.lookBackDays);
  // A joint follower works the account with the owner.
  if (scene.snapshot.followers.get(account)?.some((follower) => follower.rep === rep)) return false;
  if (rep === null || rep === owner || day < since || day > field.asOfDay) return false;
  return !ownedFormerly(scene, account, scene.index.rep.get(rep) ?? -1, day);
}

/** Whether a rep runs the territory that an account lies in. */
function servesUnitOf({ field, snapshot, who }: ConflictScene, account: number, rep: number): boolean {
  const u = field.accounts.unit[account];
  const t = u < 0 ? -1 : snapshot.unitTerritory[u];
  return t >= 0 && who.repOfTerritory[t] === rep;
}

/** Index into TIERS. */
function tierOf({ field }: ConflictScene, account: number): number {
  return Math.min(field.accounts.tier[account], TIERS.length - 1);
}
