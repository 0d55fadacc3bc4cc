import { judge, type ThreeWay } from '@shared/importing/three-way';
import type { Db } from '@electron/workspace/schema';
import type { PartialRow } from '../partial-upsert';
import type { ReadyRowsKeeper } from '../findings/ready-rows';
import { type EditedRow, type EditedTable, readHandEdits, readRows, rebase, type StoredRow } from './hand-edits';

/** How an import goes about rows that were edited by hand. */
export interface Writing {
  /** Where new rows come from. */
  readonly sourceId: number | null;
  /** Which side counts where both changed a field. @param key stable key of the row */
  pick(key: string): 'mine' | 'theirs';
  /** Told every field that was edited here and differs from the file; `conflict` only where the source changed it too. */
  onEdited(key: string, label: string, field: ThreeWay, conflict: boolean): void;
  /** Keeps rows as they are written, for a commit that follows a check. */
  readonly keeper?: ReadyRowsKeeper | undefined;
}

/** How a person is told of a row: the stable key of its kind, and its name. */
interface Told {
  readonly key: string;
  readonly label: string;
}

export interface MergeTarget extends EditedTable {
  /** The same from a row to be written. */
  keyOf(row: StoredRow): string;
  /** Columns that are decided together. */
  readonly together: readonly (readonly string[])[];
  /** @param now the row as it stands */
  told(row: StoredRow, now: StoredRow): Told;
}

/** Rows with a column for their key and one for their name. */
export function mergeBy(table: MergeTarget['table'], key: string, together: MergeTarget['together'] = []): MergeTarget {
  const keyOf = (row: StoredRow): string => String(row[key]);
  return {
    table,
    key: `t.${key}`,
    keyOf,
    together,
    told: (row, now) => ({ key: keyOf(row), label: String(now.name) }),
  };
}

/** What was edited by hand since the last import stays, unless the source has changed it too and is given the preference. */
export async function mergeHandEdits<Column extends string>(
  db: Db,
  target: MergeTarget,
  records: readonly PartialRow<Column>[],
  writing: Writing,
): Promise<readonly PartialRow<Column>[]> {
  const edited = await readHandEdits(db, target);
  if (edited.size === 0) return records;
  const keyOf = ({ row }: PartialRow<Column>): string => target.keyOf(row);
  const keys = records.map(keyOf);
  const present = await readRows(
    db,
    target,
    keys.flatMap((key) => edited.get(key) ?? []),
  );
  const merged: PartialRow<Column>[] = [];
  for (const [i, record] of records.entries()) {
    const [edit, now] = [edited.get(keys[i]), present.get(keys[i])];
    if (!edit || !now) {
      merged.push(record);
      continue;
    }
    const told = target.told(record.row, now);
    const kept = new Set<string>();
    for (const group of groupsOf(record.given, target.together)) {
      const fields = group.map((field) => comparison(field, record, edit, now));
      const verdict = judge(fields);
      if (verdict === 'same' || verdict === 'takeTheirs') continue;
      const theirs = verdict === 'conflict' && writing.pick(told.key) === 'theirs';
      for (const f of fields) {
        if (f.mine !== f.theirs) writing.onEdited(told.key, told.label, f, verdict === 'conflict');
        if (!theirs) kept.add(f.field);
      }
    }
    for (const field of record.given) {
      if (edit.base.has(field)) await rebase(db, target.table, edit.id, field, (record.row as StoredRow)[field]);
    }
    merged.push({ row: record.row, given: record.given.filter((column) => !kept.has(column)) });
  }
  return merged;
}

function comparison<Column extends string>(
  field: Column,
  { row }: PartialRow<Column>,
  { base }: EditedRow,
  now: StoredRow,
): ThreeWay {
  const mine = now[field] ?? null;
  return { field, base: base.has(field) ? (base.get(field) ?? null) : mine, mine, theirs: row[field] };
}

/** Only groups that the file speaks of. */
function groupsOf<Column extends string>(
  given: readonly Column[],
  together: readonly (readonly string[])[],
): readonly (readonly Column[])[] {
  const grouped = new Set(together.flat());
  const groups = together.map((group) => given.filter((column) => group.includes(column)));
  return [...groups.filter((g) => g.length > 0), ...given.filter((c) => !grouped.has(c)).map((c) => [c])];
}
