import { basename } from 'node:path';
import type { ImportKind } from '@shared/contract/imports';
import { recipeOf } from '@shared/importing/build/build';
import { headerShape } from '@shared/importing/check-mapping';
import { note } from '@shared/importing/cell';
import { Intake } from '@shared/importing/intake';
import { PlacingTally } from '@shared/importing/placing-tally';
import { ProblemLog } from '@shared/importing/problem-log';
import type { AccountRecord } from '@shared/importing/records';
import { DATUM_NAMES } from '@shared/model/datum';
import { appendAudit } from '@electron/store/audit';
import { writeDatum } from '@electron/store/import-datum';
import { insertImportBatch, writeMapping } from '@electron/store/imports';
import { rehearse } from '@electron/store/rehearse';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { withProblems } from '@electron/workspace/sqlite-problems';
import { chooseDatum } from './choose-datum';
import { chooseColumns, type ChosenColumns, type Columns, settleColumns } from './columns';
import type { ImportInput, ImportOutput } from './import-task';
import { SAMPLE_ROWS } from './limits';
import { readReferences } from './read-references';
import { reportOf } from './report';
import { openSource, type Source } from './source';
import { sampleResults } from './sample-results';
import { stageFor } from './stage-for';
import { takeRows } from './take-rows';

/** Another connection of this process may be finishing an edit. */
const PATIENCE_MS = 30_000;

/**
 * Reads, checks and writes one file, all in one transaction; a preview does the very same and is rolled back, so that it
 * cannot promise what a commit does not do.
 */
export async function runImport(input: ImportInput, context: TaskContext): Promise<ImportOutput> {
  const source = openSource(input, input.options);
  const connection = openConnection(input.workspacePath, { busyMs: PATIENCE_MS });
  try {
    return await withProblems(basename(input.workspacePath), () => importSource(connection.db, source, input, context));
  } finally {
    await closeConnection(connection);
  }
}

async function importSource(db: Db, source: Source, input: ImportInput, context: TaskContext): Promise<ImportOutput> {
  const log = new ProblemLog();
  const chosen = await chooseColumns(db, source, input);
  const columns = settleColumns(source, input.options, chosen, log, context);
  const job: Job = { source, chosen, columns, log, input, context };
  const work = (trx: Db): Promise<ImportOutput> => importRows(trx, input.options.kind, job);
  return input.mode === 'commit' ? db.transaction().execute(work) : rehearse(db, work);
}

interface Job {
  readonly source: Source;
  readonly chosen: ChosenColumns;
  readonly columns: Columns;
  readonly log: ProblemLog;
  readonly input: ImportInput;
  readonly context: TaskContext;
}

async function importRows<K extends ImportKind>(trx: Db, kind: K, job: Job): Promise<ImportOutput> {
  const { source, chosen, columns, log, input, context } = job;
  const { mapping } = chosen;
  const datum = await chooseDatum(trx, source, input.options, mapping, log);
  const references = await readReferences(trx, input.resourcesDir, kind, mapping, datum);
  const places = kind === 'accounts' ? new PlacingTally(SAMPLE_ROWS, references.nameOf) : null;
  const intake = new Intake(source.headers, columns.layout, recipeOf(kind), references, log, columns.complete);
  const taken = await takeRows(source, intake, stageFor(kind, trx, input, mapping), context, (record) =>
    // Cast: made only for files of accounts.
    places?.add(record as AccountRecord | null),
  );
  const { effect, planId } = taken;
  const positioned = typeof mapping.lng === 'number' || typeof mapping.homeLng === 'number';
  const hint = references.census?.hint() ?? null;
  if (hint !== null)
    log.add(
      0,
      source.headers[mapping.lng ?? 0],
      '',
      note('datumSuggested', { ...hint, datum: DATUM_NAMES[hint.datum] }),
      'warning',
    );
  const placing = places?.report(positioned ? datum : null, hint) ?? null;
  // After the counting: reading the rows again must not count them twice.
  const results = sampleResults(taken.firstRows, columns.layout, kind, recipeOf(kind), references);
  const report = reportOf(source, kind, chosen, intake.counts, effect, log, taken, placing, results);
  const { rows } = report;
  if (rows.accepted > 0) {
    const { at } = input;
    const file = source.fileName;
    await insertImportBatch(trx, { kind, fileName: file, at, rows, effect, planId });
    await writeMapping(trx, kind, headerShape(source.headers), mapping, at);
    if (positioned) await writeDatum(trx, kind, headerShape(source.headers), datum);
    await appendAudit(trx, { at, planId, event: 'imported', seq: null, detail: { kind, file, rows, effect } });
  }
  return { report, planId };
}
