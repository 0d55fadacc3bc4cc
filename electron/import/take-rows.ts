import type { ImportKind } from '@shared/contract/imports';
import type { Intake } from '@shared/importing/intake';
import type { RecordTypes } from '@shared/importing/records';
import type { TaskContext } from '@electron/tasks/task';
import { SAMPLE_CELL, SAMPLE_ROWS } from './limits';
import type { Source, SourceRow } from './source';
import type { Stage, Staged } from './stage';

export interface Taken extends Staged {
  /** First rows as text. */
  readonly sample: string[][];
  /** Where each of them stands in the file. */
  readonly sampleRows: number[];
  readonly firstRows: readonly SourceRow[];
}

export type RowListener = (row: SourceRow) => void;

/** The whole file through the intake into the stage. @param watch sees every row once it was checked, and its record; null for a rejected one */
export async function takeRows<K extends ImportKind>(
  source: Source,
  intake: Intake<K>,
  stage: Stage<K>,
  context: TaskContext,
  watch: (row: SourceRow, record: RecordTypes[K] | null) => void,
): Promise<Taken> {
  const sample: string[][] = [];
  const sampleRows: number[] = [];
  const firstRows: SourceRow[] = [];
  for (const row of source.rows()) {
    context.progress('read', row.done, source.size);
    if (sample.length < SAMPLE_ROWS) {
      sample.push(row.cells.map((cell) => cell.slice(0, SAMPLE_CELL)));
      sampleRows.push(row.number);
      firstRows.push(row);
    }
    const record = intake.take(row.number, row.cells, row.flaws);
    watch(row, record);
    if (record !== null) stage.add(record);
    if (stage.isFull) await stage.flush();
  }
  context.progress('write', 0, 1);
  return { ...(await stage.finish()), sample, sampleRows, firstRows };
}
