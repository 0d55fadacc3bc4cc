import { groupBy } from './group-by';
import type { Db } from '@electron/workspace/schema';
import { type Effect, NO_EFFECT, type RowKeeper, upsert, type UpsertTarget } from './upsert';

/** A row with every column filled, and the columns that were really given: only these change a row already there. */
export interface PartialRow<Column extends string> {
  readonly row: Readonly<Record<Column, string | number | null>>;
  readonly given: readonly Column[];
}

/** As `upsert`, but what a record does not say stays as the workspace knows it. */
export async function partialUpsert<Column extends string>(
  db: Db,
  target: UpsertTarget<Column>,
  records: readonly PartialRow<Column>[],
  keep?: RowKeeper,
): Promise<Effect> {
  // Files give every row the same columns; where the same are told by two lists, two groups do no harm.
  const groups = groupBy(records, ({ given }) => given);
  let sum = NO_EFFECT;
  for (const group of groups.values()) {
    const given = new Set(group[0].given);
    const fixed = target.columns.filter((column) => !given.has(column));
    const effect = await upsert(
      db,
      { ...target, fixed },
      group.map(({ row }) => row),
      keep,
    );
    sum = {
      added: sum.added + effect.added,
      changed: sum.changed + effect.changed,
      unchanged: sum.unchanged + effect.unchanged,
    };
  }
  return sum;
}

/** Tells the columns of the fields a record has, and those every record sets; one list for all records with the same fields. */
export function givenColumns<Field extends string, Column extends string>(
  columnOf: Readonly<Record<Field, Column>>,
  always: readonly Column[],
): (record: Readonly<Partial<Record<Field, unknown>>>) => readonly Column[] {
  // Cast: `columnOf` has exactly the fields a record may have.
  const fields = Object.keys(columnOf) as Field[];
  const lists = new Map<number, readonly Column[]>();
  return (record) => {
    // A bit for each: tables have fewer fields than a double has bits.
    let given = 1;
    for (const field of fields) given = 2 * given + (record[field] === undefined ? 0 : 1);
    const known = lists.get(given);
    if (known) return known;
    const list = [...always, ...fields.filter((field) => record[field] !== undefined).map((field) => columnOf[field])];
    lists.set(given, list);
    return list;
  };
}
