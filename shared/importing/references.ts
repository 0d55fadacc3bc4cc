import { accountsLike } from './accounts-like';
import { type CellProblem, isBlankName, note } from './cell';
import type { PlaceWords } from '../model/account';
import type { Position, PositionRules } from './coordinates';
import type { DatumCensus } from './datum-census';
import { foldName, nameKey } from './fold';
import type { Gazetteer } from './gazetteer';
import { NO_HINTS, type PlaceHints } from './place';
import { placeLabel } from './place-label';
import type { Placer } from './placer';
import { readText } from './readers';
import { repGuessed } from './rep-guess';
import { repProblems } from './rep-problems';
import { repsNamed } from './reps-named';
import type { Row } from './row';
import { teamPath } from './team-path';
import type { Ground } from './settle-place';

/** What a file may refer to, as the workspace knows it. */
export interface References extends Ground {
  readonly gazetteer: Gazetteer;
  /** Units by the words of a row. */
  readonly place: Placer;
  readonly positions: PositionRules;
  /** Gathers what positions and words say of the datum; null where a file has not both. */
  readonly census: DatumCensus | null;
  /** Accounts that a person has placed, with the coordinates their row had then. */
  readonly placedByPerson: ReadonlyMap<string, PlaceWords>;
  /** Label point of a unit. */
  pointOf(unit: string): Position | null;
  nameOf(unit: string): string;
  /** The day the data speaks of, for events that of the import where it is later; '' for kinds that do not ask. */
  readonly asOf: string;
  readonly repCodes: ReadonlySet<string>;
  /** Codes by folded name. */
  readonly repsByName: ReadonlyMap<string, readonly string[]>;
  /** Names by code, as the workspace writes them. */
  readonly repNames: ReadonlyMap<string, string>;
  readonly accountCodes: ReadonlySet<string>;
  /** Code → code of the account it belongs to; empty for files that say nothing of it. */
  readonly accountParents: ReadonlyMap<string, string>;
  /** Code → unit the account is in; empty where files tell positions, or nothing of places. */
  readonly accountUnits: ReadonlyMap<string, string>;
  /** Names by code, as the workspace writes them; empty for kinds that name no accounts. */
  readonly accountNames: ReadonlyMap<string, string>;
  /** Codes by folded name; empty for kinds that name no accounts. */
  readonly accountsByName: ReadonlyMap<string, readonly string[]>;
  /** Names of teams by folded name and by code. */
  readonly teams: ReadonlyMap<string, string>;
}

const NOBODY = new Set([
  '公海',
  '公海池',
  'pool',
  'house account',
  'house',
  'unassigned',
  '未分配',
  '无主',
  'vacant',
  '空缺',
  '空岗',
]);

/** Who owns an account: nobody where the cell names the pool. */
export function resolveOwner(row: Row, field: string, references: References): string | null {
  const text = row.text(field);
  const nobody = NOBODY.has(foldName(text)) && repsNamed(text, references).codes.length === 0;
  return nobody ? null : repIn(row, field, references, 'severalReps');
}

/** A rep by code, or by a name that only one has; null with a problem noted, or for a blank cell. */
export function resolveRep(row: Row, field: string, references: References): string | null {
  return repIn(row, field, references, 'severalPeople');
}

/** @param several what is said of more than one: only accounts have followers */
function repIn(
  row: Row,
  field: string,
  references: References,
  several: 'severalReps' | 'severalPeople',
): string | null {
  const text = row.text(field);
  if (isBlankName(text)) return null;
  const { codes: named, remark } = repsNamed(text, references);
  const guessed = named.length === 0 ? repGuessed(text, references) : null;
  const rep = named.length === 1 ? named[0] : guessed;
  if (rep === null) {
    for (const problem of repProblems(text, named, references, several)) row.note(field, problem, 'error');
    return null;
  }
  if (remark !== '') row.note(field, note('repRemark', { remark }), 'warning');
  if (guessed !== null) row.note(field, note('repGuessed', { rep: repLabel(rep, references) }), 'warning');
  row.resolved(field, 'rep', rep);
  return rep;
}

function repLabel(code: string, { repNames }: References): string {
  const name = repNames.get(code) ?? code;
  return name === code ? code : `${name} (${code})`;
}

export function neededRep(row: Row, field: string, references: References): string | null {
  if (isBlankName(row.text(field))) row.note(field, note('required'), 'error');
  return resolveRep(row, field, references);
}

/** An account by code, or by a name that only one has; null with a problem noted. */
export function neededAccount(row: Row, field: string, references: References): string | null {
  const code = accountIn(row, field, row.text(field), references);
  if (code !== null) row.resolved(field, 'account', code);
  return code;
}

/** The same of a text in a cell. */
export function accountIn(row: Row, field: string, text: string, references: References): string | null {
  const named = references.accountCodes.has(text) ? [text] : (references.accountsByName.get(nameKey(text)) ?? []);
  const like = named.length === 0 ? accountsLike(text, references) : [];
  const [code = null, another] = named.length === 0 ? like : named;
  if (text === '' || code === null || another !== undefined) {
    row.note(field, accountProblem(text, named, like, references), 'error');
    return null;
  }
  if (named.length === 0)
    row.note(field, note('accountGuessed', { account: accountLabel(code, references) }), 'warning');
  return code;
}

function accountProblem(
  account: string,
  named: readonly string[],
  like: readonly string[],
  references: References,
): CellProblem {
  if (account === '') return note('required');
  if (like.length > 1) {
    const candidates = like.slice(0, LIKE).map((code) => accountLabel(code, references));
    return note('accountsLike', { account, candidates: candidates.join(', ') });
  }
  if (named.length === 0) return note('unknownAccount', { account });
  return note('ambiguousAccount', { account, candidates: named.slice(0, CANDIDATES).join(', ') });
}

const CANDIDATES = 5;
const LIKE = 3;

export function accountLabel(code: string, { accountNames }: References): string {
  return `${accountNames.get(code) ?? ''} (${code})`;
}

/** A team by name, code or the way to it, as the workspace writes it; one not there yet is added, and pointed out where there are others. */
export function readTeam(row: Row, field: string, references: References): string {
  const text = readText(row, field, 120);
  const last = teamPath(text).at(-1) ?? '';
  const known = references.teams.get(foldName(text)) ?? references.teams.get(foldName(last));
  if (text === '' || known !== undefined) return known ?? '';
  if (references.teams.size > 0) row.note(field, note('newTeam', { team: text }), 'warning');
  return text;
}

/** What a row says of a unit: its words, and the province or state in a column beside them. */
export function unitHints(row: Row, unit: string): PlaceHints {
  const province = row.text('province');
  if (province !== '') row.found('province', province);
  return { ...NO_HINTS, unit, province };
}

/** A unit by code or name; of a smaller place the one around it, which is pointed out. null with a problem noted. */
export function neededUnit(row: Row, field: string, references: References): string | null {
  const unit = row.text(field);
  const placing = references.place(unit === '' ? NO_HINTS : unitHints(row, unit));
  if (placing.by !== 'none') {
    if (placing.part)
      row.note(
        field,
        note('partOfUnit', { place: unit, unit: placeLabel(placing.unit, references.gazetteer) }),
        'warning',
      );
    row.resolved(field, 'unit', placing.unit);
    return placing.unit;
  }
  const candidates = placing.candidates.map((code) => placeLabel(code, references.gazetteer)).join(', ');
  row.note(field, note(placing.problem ?? 'required', { unit, candidates }), 'error');
  return null;
}
