import { sql } from 'kysely';
import type { ImportKind } from '@shared/contract/imports';
import type { ThreeWay } from '@shared/importing/three-way';
import { Followers } from '@shared/model/follower';
import type { Any } from '@electron/workspace/schema-types';
import type { Db } from '@electron/workspace/schema';
import { fromJson } from '../json';
import { MADE } from './capture';
import { DIFF_SHAPES, fieldOfColumn, isShown } from './diff-shapes';
import { trackedTable } from './tracked';

type Cell = Any | null;

interface NamedRow {
  readonly id: number;
  readonly key: string;
  readonly label: string;
}

/** Rows this import has made, within its transaction. */
export async function newRows(db: Db, kind: ImportKind): Promise<readonly NamedRow[]> {
  const shape = DIFF_SHAPES[kind];
  if (!shape) return [];
  const { name, rowId, ascending } = trackedTable(shape.table);
  const made = ascending
    ? `t.id > (select last_id from captured_from where tbl = '${name}')`
    : `${rowId('t')} in (select row_id from captured where tbl = '${name}' and field = '${MADE}')`;
  const { rows } = await sql<NamedRow>`select ${sql.raw(rowId('t'))} as id, ${sql.raw(shape.key)} as key,
    ${sql.raw(shape.label)} as label from ${sql.table(shape.table)} as t ${sql.raw(shape.joins)}
    where ${sql.raw(made)}`.execute(db);
  return rows;
}

interface ChangedField extends NamedRow {
  readonly field: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** Rows this import has changed, a field a row, rows together. */
export async function changedFields(db: Db, kind: ImportKind): Promise<readonly ChangedField[]> {
  const shape = DIFF_SHAPES[kind];
  if (!shape) return [];
  const { name, rowId } = trackedTable(shape.table);
  const { rows } = await sql<ChangedField>`select c.row_id as id, ${sql.raw(shape.key)} as key,
    ${sql.raw(shape.label)} as label, c.field, c.before, c.after
    from captured as c join ${sql.table(shape.table)} as t on ${sql.raw(rowId('t'))} = c.row_id ${sql.raw(shape.joins)}
    where c.tbl = ${name} and c.field <> ${MADE} and c.before is not c.after order by c.row_id, c.field`.execute(db);
  return rows.filter(({ field }) => isShown(field));
}

/** What stands in a column in the place of a value, by column: units and reps by code and name. */
export type Names = ReadonlyMap<string, ReadonlyMap<number, string>>;

export async function readNames(db: Db): Promise<Names> {
  const units = await db.selectFrom('unit').select(['id', 'code', 'name', 'name_en']).execute();
  const reps = await db.selectFrom('rep').select(['id', 'code', 'name']).execute();
  const teams = await db.selectFrom('team').select(['id', 'name']).execute();
  const english = (u: (typeof units)[number]): string =>
    u.name_en === u.name || u.name_en === '' ? '' : ` ${u.name_en}`;
  const unit = new Map(units.map((u) => [u.id, `${u.code} ${u.name}${english(u)}`]));
  const rep = new Map(reps.map((r) => [r.id, `${r.code} ${r.name}`]));
  return new Map([
    ['unit_id', unit],
    ['rep_id', rep],
    ['present_owner_id', rep],
    ['owner_id', rep],
    ['team_id', new Map(teams.map((t) => [t.id, t.name]))],
  ]);
}

/** Field and values as a person reads them. */
export function namedField(names: Names, { field, base, mine, theirs }: ThreeWay): ThreeWay {
  const known = names.get(field);
  const named = (value: Cell): Cell => {
    if (field === 'present_followers' && typeof value === 'string') return followersText(value);
    return typeof value === 'number' && known ? (known.get(value) ?? value) : value;
  };
  const told = { base: named(base), mine: named(mine), theirs: named(theirs) };
  return { field: fieldOfColumn(field), ...told };
}

/** `R012 30%; R015 20%`; null = nobody. */
function followersText(json: string): string | null {
  const followers = Followers.parse(fromJson(json)).map(({ rep, share }) => `${rep} ${Math.round(share * 1000) / 10}%`);
  return followers.length === 0 ? null : followers.join('; ');
}
