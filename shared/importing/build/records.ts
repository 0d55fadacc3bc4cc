import { accountsNamed } from '../accounts-named';
import { note } from '../cell';
import { neededText, readText } from '../readers';
import type { DivisionRecord, OwnerRow } from '../records';
import { type References, resolveOwner, resolveRep } from '../references';
import type { Row } from '../row';
import { unitsNamed } from '../units-named';
import { readEnded } from './until';

export function buildDivision(row: Row, references: References): DivisionRecord | null {
  const territory = neededText(row, 'name', 120);
  const key = readText(row, 'key', 64);
  const units = unitsNamed(row, 'unit', references);
  const rep = resolveRep(row, 'rep', references);
  const deputy = deputyOf(row, references, rep);
  return row.sound && units !== null ? { units, key: key || null, territory, rep, deputy } : null;
}

/** Nobody stands in for themselves. */
function deputyOf(row: Row, references: References, rep: string | null): string | null {
  const deputy = resolveRep(row, 'deputy', references);
  if (deputy === null || deputy !== rep) return deputy;
  row.note('deputy', note('ownDeputy'), 'warning');
  return null;
}

/** A blank cell says that nobody serves the account, which is worth a look. */
export function buildOwner(row: Row, references: References): OwnerRow | null {
  const accounts = accountsNamed(row, 'account', references);
  const rep = resolveOwner(row, 'rep', references);
  refuseFormer(row, references.asOf);
  if (!row.sound || accounts === null) return null;
  if (rep === null) row.note('rep', note('noOwner'), 'warning');
  return { accounts, rep };
}

/** Who owned an account until a day that is over does so no more. */
function refuseFormer(row: Row, asOf: string): void {
  const until = readEnded(row, 'until', asOf);
  if (until !== null) row.note('until', note('ownedBefore', { until }), 'error');
}
