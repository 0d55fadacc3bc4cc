import type { ConflictScene } from './ground';

/** Who owned accounts by a plan in force, and when: what they did there then was their own work. Days since 1970-01-01. */
export interface FormerOwners {
  /** Rep index by account, -1 = nobody. */
  readonly owner: Int32Array;
  /** Day by account on which it was given to them, the former owner's last; -1 = they had it from the first. */
  readonly since: Int32Array;
  /** Last day of it by account; -1 = it was the same as now. */
  readonly until: Int32Array;
}

export function ownedFormerly({ former }: ConflictScene, account: number, rep: number, day: number): boolean {
  return (
    rep >= 0 &&
    former.some(({ owner, since, until }) => owner[account] === rep && day > since[account] && day <= until[account])
  );
}

/** The same of one account as text, by codes, to be compared between two states. */
export function formerText({ former, field }: ConflictScene, account: number): string {
  return former
    .filter(({ until }) => until[account] >= 0)
    .map(({ owner, since, until }) => [field.reps.code[owner[account]] ?? '', since[account], until[account]].join(' '))
    .join(';');
}
