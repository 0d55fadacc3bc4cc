import type { ClaimRow } from '@shared/contract/pool-lists';
import { AccountCode } from '@shared/model/ids';
import { TIERS } from '@shared/model/tier';
import type { Field } from '@shared/planning/field';
import type { ClaimFacts } from '@shared/rules/pool/claim-facts';
import type { ClaimState } from '@shared/rules/pool/claim-state';
import { lastActivity } from '@shared/rules/pool/history';
import type { PoolGround } from '@shared/rules/pool/pool-ground';
import { isoDay } from '@shared/model/day';
import { dayOf, endOfDay, minuteText } from '@shared/rules/pool/time';
import { readAccountNames } from '@electron/store/pool/account-names';
import type { Db } from '@electron/workspace/schema';

/** Name of an account by index; '' when it was not asked for. */
export type NameOf = (account: number) => string;

/** Names of these accounts alone: the lists are shorter than the field. */
export async function namesOf(db: Db, field: Field, accounts: readonly number[]): Promise<NameOf> {
  const names = await readAccountNames(
    db,
    accounts.map((i) => field.accounts.code[i]),
  );
  return (account) => names.get(field.accounts.code[account]) ?? '';
}

export function namedAccount({ field, evaluation }: PoolGround, account: number, names: NameOf) {
  const { accounts, units } = field;
  const unit = accounts.unit[account];
  return {
    account: AccountCode.parse(accounts.code[account]),
    name: names(account),
    tier: TIERS[accounts.tier[account]],
    unit: unit < 0 ? null : units.code[unit],
    unitName: unit < 0 ? '' : units.name[unit],
    revenue: accounts.revenue[account] / 100,
    potential: accounts.potential[account] / 100,
    owner: repCode(field, evaluation.ownership.owner[account]),
  };
}

export function repCode(field: Field, rep: number): string | null {
  return rep < 0 ? null : field.reps.code[rep];
}

export function dayOrNull(day: number | null): string | null {
  return day === null ? null : isoDay(day);
}

export function lastActivityDay({ history, day }: PoolGround, account: number): string | null {
  const minute = lastActivity(history.activities, account, endOfDay(day));
  return minute === null ? null : isoDay(dayOf(minute));
}

export function claimRow(
  ground: PoolGround,
  { claim, standing, contact, rivals }: ClaimFacts,
  names: NameOf,
): ClaimRow {
  const { field } = ground;
  const { account, rep } = claim;
  return {
    ...namedAccount(ground, account, names),
    id: claim.id,
    rep: field.reps.code[rep],
    registeredAt: minuteText(claim.registered),
    standing: standingText(standing),
    contact: contact && {
      ...contact,
      due: minuteText(contact.due),
      made: contact.made === null ? null : minuteText(contact.made),
    },
    lastActivity: lastActivityDay(ground, account),
    ended: claim.ended && { ...claim.ended, at: minuteText(claim.ended.at) },
    rivals: rivals.map((other) => field.reps.code[other]),
  };
}

function standingText({ warning, ...standing }: ClaimState): ClaimRow['standing'] {
  return {
    ...standing,
    protectedUntil: isoDay(standing.protectedUntil),
    keptUntil: dayOrNull(standing.keptUntil),
    hardStop: isoDay(standing.hardStop),
    warning: warning && { ...warning, until: isoDay(warning.until) },
  };
}
