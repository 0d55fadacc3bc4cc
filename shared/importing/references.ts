import { note } from './cell';
import type { Bounds } from './coordinates';
import { foldName } from './fold';
import type { Gazetteer } from './gazetteer';
import { type PlaceHints, placeByWords } from './place';
import type { Row } from './row';

/** What a file may refer to, as the workspace knows it. */
export interface References {
  readonly gazetteer: Gazetteer;
  /** Unit whose area holds a position; null = none. */
  unitAt(lng: number, lat: number): string | null;
  readonly bounds: Bounds | null;
  readonly repCodes: ReadonlySet<string>;
  /** Codes by folded name. */
  readonly repsByName: ReadonlyMap<string, readonly string[]>;
  readonly accountCodes: ReadonlySet<string>;
}

/** A rep by code, or by a name that only one has; null with a problem noted, or for a blank cell. */
export function resolveRep(row: Row, field: string, references: References): string | null {
  const text = row.text(field);
  if (text === '' || references.repCodes.has(text)) return text || null;
  const named = references.repsByName.get(foldName(text)) ?? [];
  if (named.length === 1) return named[0];
  row.note(field, note(named.length === 0 ? 'unknownRep' : 'ambiguousRep', { rep: text }), 'error');
  return null;
}

export function neededRep(row: Row, field: string, references: References): string | null {
  if (row.text(field) === '') row.note(field, note('required'), 'error');
  return resolveRep(row, field, references);
}

/** An account by code; null with a problem noted. */
export function neededAccount(row: Row, field: string, references: References): string | null {
  const text = row.text(field);
  if (references.accountCodes.has(text)) return text;
  row.note(field, text === '' ? note('required') : note('unknownAccount', { account: text }), 'error');
  return null;
}

/** A unit by code or name; null with a problem noted. */
export function neededUnit(row: Row, field: string, references: References): string | null {
  const unit = row.text(field);
  const placing = placeByWords({ unit, ...NO_HINTS }, references.gazetteer);
  if (placing.by !== 'none') return placing.unit;
  row.note(field, note(placing.problem ?? 'required', { unit, candidates: placing.candidates.join(', ') }), 'error');
  return null;
}

const NO_HINTS: Omit<PlaceHints, 'unit'> = { province: '', city: '', county: '' };
