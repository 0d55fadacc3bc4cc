import type { ColumnMapping, ImportOptions } from '@shared/contract/imports';
import { checkMapping, headerShape, noteColumns } from '@shared/importing/check-mapping';
import { note } from '@shared/importing/cell';
import { addEvidence, type ColumnEvidence, noEvidence } from '@shared/importing/column-evidence';
import { importFields } from '@shared/importing/field-list';
import { conventionalColumns, settleLayout } from '@shared/importing/layout';
import { matchHeaders } from '@shared/importing/match-headers';
import type { ProblemLog } from '@shared/importing/problem-log';
import type { Layout } from '@shared/importing/row';
import { DomainError, unwrap } from '@shared/model/result';
import { readMapping } from '@electron/store/imports';
import type { TaskContext } from '@electron/tasks/task';
import type { Db } from '@electron/workspace/schema';
import type { ImportInput } from './import-task';
import type { Source } from './source';

/**
 * The mapping asked for, else the one taken last time for a file with these headers, else by the headers' words.
 * @throws DomainError `import.noSavedMapping` and those of `checkMapping`
 */
export async function chooseMapping(db: Db, source: Source, input: Choice): Promise<ColumnMapping> {
  const { kind, mapping } = input.options;
  const fields = importFields(kind);
  const { headers } = source;
  if (mapping !== null) return unwrap(checkMapping(mapping, fields, headers.length));
  const saved = input.memory === 'ignore' ? null : await readMapping(db, kind, headerShape(headers));
  const usable = saved === null ? null : checkMapping(saved, fields, headers.length);
  if (usable?.ok) return usable.value;
  if (input.memory === 'require') throw new DomainError('import.noSavedMapping', { file: source.fileName });
  return matchHeaders(headers, fields);
}

type Choice = Pick<ImportInput, 'options' | 'memory'>;

export interface Columns {
  readonly layout: Layout;
  /** Whether every required field has its column. */
  readonly complete: boolean;
}

/** Looks through the whole file once, where its columns can be written in more ways than one. */
export function settleColumns(
  source: Source,
  options: ImportOptions,
  mapping: ColumnMapping,
  log: ProblemLog,
  context: TaskContext,
): Columns {
  const fields = importFields(options.kind);
  for (const found of source.notes) log.add(0, '', '', found, 'warning');
  const complete = noteColumns(source.headers, fields, mapping, log);
  if (options.kind === 'accounts' && mapping.code === null) log.add(0, '', '', note('codeDerived'), 'warning');
  const evidence = new Map<number, ColumnEvidence>();
  for (const column of conventionalColumns(fields, mapping)) evidence.set(column, noEvidence());
  for (const row of evidence.size > 0 ? source.rows() : []) {
    context.progress('scan', row.done, source.size);
    for (const [column, seen] of evidence) addEvidence(seen, row.cells[column] ?? '');
  }
  return { layout: settleLayout(source.headers, fields, mapping, evidence, log), complete };
}
