import type { ConflictScene } from './ground';

/** Who owned accounts by a plan in force, and until when: what they did there then was their own work. */
export interface FormerOwners {
  /** Rep index by account, -1 = nobody. */
  readonly owner: Int32Array;
  /** Last day of it by account, in days since 1970-01-01; -1 = it was the same as now. */
  readonly until: Int32Array;
}

export function ownedFormerly({ former }: ConflictScene, account: number, rep: number, day: number): boolean {
  return rep >= 0 && former.some(({ owner, until }) => owner[account] === rep && day <= until[account]);
}

/** The same of one account as text, by codes, to be compared between two states. */
export function formerText({ former, field }: ConflictScene, account: number): string {
  return former
    .filter(({ until }) => until[account] >= 0)
    .map(({ owner, until }) => `${field.reps.code[owner[account]] ?? ''} ${until[account]}`)
    .join(';');
}
