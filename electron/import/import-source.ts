import type { TaskContext } from '@electron/tasks/task';
import { rehearse } from '@electron/store/rehearse';
import type { Db } from '@electron/workspace/schema';
import { chooseColumns, settleColumns } from './columns';
import type { Job, Tools } from './import-job';
import { importRows } from './import-rows';
import type { ImportOutput } from './import-task';
import { withKeptRows } from './kept-rows';
import type { Source } from './source';

/** Settles which column is what and how each is written, then takes the rows: for good, or to be rolled back. */
export async function importSource(db: Db, opened: Source, tools: Tools): Promise<ImportOutput> {
  const { input, finder, by } = tools;
  const chosen = await chooseColumns(db, opened, input);
  const twice = by === 'allRows' || (chosen.mapping.parent ?? null) !== null;
  const source = twice ? withKeptRows(opened) : opened;
  const telling = by === 'allRows' ? allRows(source, tools.context) : chosen.firstRows;
  const columns = settleColumns(source, input.options, chosen, finder.log, telling);
  const job: Job = { ...tools, source, chosen, columns };
  const work = (trx: Db): Promise<ImportOutput> => importRows(trx, input.options.kind, job);
  return input.mode === 'commit' ? db.transaction().execute(work) : rehearse(db, work);
}

function* allRows(source: Source, context: TaskContext): Generator<readonly string[]> {
  for (const row of source.rows()) {
    context.progress('scan', row.done, source.size);
    yield row.cells;
  }
}
