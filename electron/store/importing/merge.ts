import { judge, type ThreeWay } from '@shared/importing/three-way';
import type { Db } from '@electron/workspace/schema';
import type { PartialRow } from '../partial-upsert';
import { type EditedRow, readHandEdits, readRows, rebase } from './hand-edits';

type Cell = string | number | null;

/** How an import goes about rows that were edited by hand. */
export interface Writing {
  /** Where new rows come from. */
  readonly sourceId: number | null;
  /** Which side counts where both changed a field. @param key code of the row */
  pick(key: string): 'mine' | 'theirs';
  /** Told every field that was edited here and differs from the file; `conflict` only where the source changed it too. */
  onEdited(key: string, label: string, field: ThreeWay, conflict: boolean): void;
}

interface MergeTarget {
  readonly table: 'account' | 'rep';
  /** Columns that are decided together. */
  readonly together: readonly (readonly string[])[];
}

/** What was edited by hand since the last import stays, unless the source has changed it too and is given the preference. */
export async function mergeHandEdits<Column extends string>(
  db: Db,
  { table, together }: MergeTarget,
  records: readonly PartialRow<Column>[],
  writing: Writing,
): Promise<readonly PartialRow<Column>[]> {
  const edited = await readHandEdits(db, table);
  if (edited.size === 0) return records;
  const codeOf = ({ row }: PartialRow<Column>): string => String((row as Readonly<Record<string, Cell>>).code);
  const present = await readRows(
    db,
    table,
    records.map(codeOf).filter((code) => edited.has(code)),
  );
  const merged: PartialRow<Column>[] = [];
  for (const record of records) {
    const code = codeOf(record);
    const [edit, now] = [edited.get(code), present.get(code)];
    if (!edit || !now) {
      merged.push(record);
      continue;
    }
    const kept = new Set<string>();
    for (const group of groupsOf(record.given, together)) {
      const fields = group.map((field) => comparison(field, record, edit, now));
      const verdict = judge(fields);
      if (verdict === 'same' || verdict === 'takeTheirs') continue;
      const theirs = verdict === 'conflict' && writing.pick(code) === 'theirs';
      for (const f of fields) {
        if (f.mine !== f.theirs) writing.onEdited(code, String(now.name), f, verdict === 'conflict');
        if (!theirs) kept.add(f.field);
      }
    }
    for (const field of record.given) {
      if (edit.base.has(field)) await rebase(db, table, edit.id, field, (record.row as Record<string, Cell>)[field]);
    }
    merged.push({ row: record.row, given: record.given.filter((column) => !kept.has(column)) });
  }
  return merged;
}

function comparison<Column extends string>(
  field: Column,
  { row }: PartialRow<Column>,
  { base }: EditedRow,
  now: Readonly<Record<string, Cell>>,
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
