import type { ImportKind } from '@shared/contract/imports';
import type { FileKeys } from '@shared/importing/intake';
import { groupBy } from '@electron/store/group-by';
import type { Difference, FindingsWriter } from '@electron/store/findings/writer';
import { changedFields, namedField, newRows, readNames } from '@electron/store/importing/diff';
import { isShown } from '@electron/store/importing/diff-shapes';
import type { MissingRow } from '@electron/store/importing/missing';
import type { TaskContext } from '@electron/tasks/task';
import type { Db } from '@electron/workspace/schema';
import type { Edited } from './edited';

interface Found {
  readonly kind: ImportKind;
  readonly intake: FileKeys;
  readonly missing: readonly MissingRow[];
  /** Fields edited here since their last import, by key. */
  readonly edited: readonly Edited[];
}

/** Tells the findings what a file would add, change, leave and miss. Within the import's transaction. */
export async function writeDifferences(
  db: Db,
  findings: FindingsWriter,
  { kind, intake, missing, edited }: Found,
  context: TaskContext,
): Promise<void> {
  const names = await readNames(db);
  const added = await newRows(db, kind);
  const changed = groupBy(await changedFields(db, kind), (field) => field.id);
  const count = added.length + changed.size + edited.length + missing.length;
  let told = 0;
  const tell = (difference: Difference): void => {
    context.progress('differences', told++, count);
    findings.difference(difference);
  };
  const rowOf = (key: string): number | null => intake.keys.get(key) ?? null;
  for (const { key, label } of added) {
    tell({ state: 'new', key, label, row: rowOf(key), guarded: null, fields: [] });
  }
  for (const fields of changed.values()) {
    const [{ key, label }] = fields;
    const named = fields.map(({ field, before, after }) =>
      namedField(names, { field, base: before, mine: before, theirs: after }),
    );
    tell({ state: 'changed', key, label, row: rowOf(key), guarded: null, fields: named });
  }
  for (const { key, label, conflict, fields } of edited) {
    const state = conflict ? 'conflict' : 'kept';
    const named = fields.filter((f) => isShown(f.field)).map((f) => namedField(names, f));
    tell({ state, key, label, row: rowOf(key), guarded: null, fields: named });
  }
  for (const { key, label, guarded } of missing) {
    tell({ state: 'missing', key, label, row: null, guarded, fields: [] });
  }
}
