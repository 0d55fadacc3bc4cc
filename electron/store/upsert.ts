import { CompiledQuery, sql } from 'kysely';
import type { DB, Db } from '@electron/workspace/schema';

export interface Effect {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

export type Cell = string | number | null | Uint8Array;

export interface UpsertTarget<Column extends string> {
  readonly table: keyof DB;
  /** Columns that tell a row from others, or the expressions of its unique index. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  /** Grows by one with every row added: the highest id, as rows are never deleted; where there is none, the count. */
  readonly counter: 'max(id)' | 'count(*)';
  /** Columns left as they are when the row is already there, besides those of the key. */
  readonly fixed?: readonly Column[];
}

/** Rows as they would be written, to be written once more elsewhere. */
export interface ReadyRows<Column extends string> {
  readonly target: UpsertTarget<Column>;
  /** What all rows have in a column, as SQL; null = it is among `bound`. */
  readonly constants: readonly (string | null)[];
  readonly bound: readonly Column[];
  readonly rows: readonly Readonly<Record<Column, Cell>>[];
}

/** Told of rows before they are written. */
export type RowKeeper = (rows: ReadyRows<string>) => void;

/** Parameters a statement: SQLite's limit is 32,766; beyond some thousand a larger statement is no faster. */
const PARAMETERS = 8000;

/**
 * Inserts rows, or updates those whose key is there already and that differ; of two rows with one key the later counts.
 * Written as plain SQL because Kysely would build a tree of every value: 5 s instead of 1 s for 100,000 accounts.
 */
export async function upsert<Column extends string>(
  db: Db,
  target: UpsertTarget<Column>,
  rows: readonly Readonly<Record<Column, Cell>>[],
  keep?: RowKeeper,
): Promise<Effect> {
  if (rows.length === 0) return NO_EFFECT;
  if (keep) {
    const constants = constantColumns(target.columns, rows);
    keep({ target, constants, bound: target.columns.filter((_, i) => constants[i] === null), rows });
  }
  const before = await readCounter(db, target);
  const perStatement = Math.floor(PARAMETERS / target.columns.length);
  let written = 0n;
  let onlyNew = true;
  for (let from = 0; from < rows.length; from += perStatement) {
    const some = rows.slice(from, from + perStatement);
    const constants = constantColumns(target.columns, some);
    const row = `(${constants.map((constant) => constant ?? '?').join(', ')})`;
    const source = `values ${some.map(() => row).join(', ')}`;
    const parameters = parametersOf(target.columns, constants, some);
    const inserted: bigint | null = onlyNew ? await insertNew(db, target, source, parameters) : null;
    onlyNew = inserted !== null;
    written += inserted ?? (await runOn(db, upsertText(target, source), parameters));
  }
  const added = (await readCounter(db, target)) - before;
  return { added, changed: Number(written) - added, unchanged: rows.length - Number(written) };
}

/** As `upsert`, of rows that a query gives. @param query with a column for each of the target's, in their order */
export async function upsertFrom(db: Db, target: UpsertTarget<string>, query: string, count: number): Promise<Effect> {
  const before = await readCounter(db, target);
  const inserted = await insertNew(db, target, query, []);
  // `where true`: else the parser takes the conflict clause for a join.
  const written = Number(inserted ?? (await runOn(db, upsertText(target, `${query} where true`), [])));
  const added = (await readCounter(db, target)) - before;
  return { added, changed: written - added, unchanged: count - written };
}

/**
 * Most rows of most imports are new, and an insert that need not say what to do about the others takes four fifths of the time.
 * @returns null when a row is there already, and nothing was written
 */
async function insertNew(
  db: Db,
  target: UpsertTarget<string>,
  source: string,
  parameters: Cell[],
): Promise<bigint | null> {
  try {
    return await runOn(db, insertText(target, source), parameters);
  } catch (error) {
    // Only the statement was taken back; what another unique index has against it, the second attempt tells.
    if (isTaken(error)) return null;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}

async function runOn(db: Db, text: string, parameters: Cell[]): Promise<bigint> {
  const { numAffectedRows } = await db.executeQuery(CompiledQuery.raw(text, parameters));
  return numAffectedRows ?? 0n;
}

function insertText({ table, columns }: UpsertTarget<string>, source: string): string {
  return `insert into ${table} (${columns.join(', ')}) ${source}`;
}

/** Columns that have one plain value in all these rows, as SQL: what a file does not speak of need not be bound 100,000 times. */
function constantColumns<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): readonly (string | null)[] {
  return columns.map((column) => {
    const first = rows[0][column];
    const literal = plainLiteral(first);
    return literal !== null && rows.every((row) => row[column] === first) ? literal : null;
  });
}

/** Only what cannot be mistaken; null = to be bound. */
function plainLiteral(value: Cell): string | null {
  if (value === null) return 'null';
  if (typeof value === 'string') return /^(?:[a-z]{0,12}|\[\]|\{\})$/u.test(value) ? `'${value}'` : null;
  return Number.isSafeInteger(value) ? String(value) : null;
}

function parametersOf<Column extends string>(
  columns: readonly Column[],
  constants: readonly (string | null)[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): Cell[] {
  const bound = columns.filter((_, i) => constants[i] === null);
  const parameters: Cell[] = [];
  for (const row of rows) for (const column of bound) parameters.push(row[column]);
  return parameters;
}

function upsertText<Column extends string>(target: UpsertTarget<Column>, source: string): string {
  const { table, columns, key, fixed = [] } = target;
  const updated = columns.filter((c) => !key.includes(c) && !fixed.includes(c));
  const insert = insertText(target, source);
  const conflict = `on conflict (${key.join(', ')}) do`;
  if (updated.length === 0) return `${insert} ${conflict} nothing`;
  const now = updated.map((c) => `${table}.${c}`).join(', ');
  const next = updated.map((c) => `excluded.${c}`).join(', ');
  return `${insert} ${conflict} update set (${updated.join(', ')}) = (${next}) where (${now}) is not (${next})`;
}

async function readCounter<Column extends string>(db: Db, { counter, table }: UpsertTarget<Column>): Promise<number> {
  const { rows } = await sql<{
    count: number;
  }>`select coalesce(${sql.raw(counter)}, 0) as count from ${sql.table(table)}`.execute(db);
  return rows[0].count;
}

/** Writes nothing: `unchanged` for an empty import. */
export const NO_EFFECT: Effect = { added: 0, changed: 0, unchanged: 0 };
