import { basename } from 'node:path';
import type { ImportKind } from '@shared/contract/imports';
import { recipeOf } from '@shared/importing/build/build';
import { headerShape } from '@shared/importing/check-mapping';
import { type CellProblem, note } from '@shared/importing/cell';
import { Intake } from '@shared/importing/intake';
import { PlacingTally } from '@shared/importing/placing-tally';
import type { AccountRecord } from '@shared/importing/records';
import { DATUM_NAMES } from '@shared/model/datum';
import { NO_REPAIRS } from '@shared/importing/repairs';
import { beginCapture, endCapture } from '@electron/store/importing/capture';
import { readPlansBefore } from '@electron/store/importing/plan-changes';
import { readSourceNames, sourceOfFile } from '@electron/store/importing/sources';
import { writeDatum } from '@electron/store/import-datum';
import { rehearse } from '@electron/store/rehearse';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import { withProblems } from '@electron/workspace/sqlite-problems';
import { CHECKED_IMPORT } from './checked-import';
import { chooseDatum } from './choose-datum';
import { chooseColumns, type ChosenColumns, type Columns, settleColumns, unitOfAmounts } from './columns';
import { commitChecked } from './commit-checked';
import { writeDifferences } from './differences';
import { EditedRows } from './edited';
import { Finder } from './find-problems';
import { type CheckFacts, CHECK_FACTS } from './check-facts';
import { openForImport } from './import-connection';
import { overSteps } from './import-progress';
import type { ImportInput, ImportOutput } from './import-task';
import { Misread } from './layout-watch';
import { SAMPLE_ROWS } from './limits';
import { withKeptRows } from './kept-rows';
import { readReferences } from './read-references';
import { recordImport } from './record-import';
import { repairedSource } from './repaired-source';
import { reportOf } from './report';
import { settleMissing } from './settle-missing';
import { openSource, type Source } from './source';
import { sampleResults } from './sample-results';
import { stageFor } from './stage-for';
import { takeRows } from './take-rows';
import { writingOf } from './writing';

/**
 * Reads, checks and writes one file, all in one transaction; a preview does the very same and is rolled back, so that it
 * cannot promise what a commit does not do.
 */
export async function runImport(input: ImportInput, context: TaskContext): Promise<ImportOutput> {
  const { mode, checked } = input;
  const written = mode === 'commit' && checked !== undefined ? await commitChecked(checked, input, context) : null;
  return written ?? importFile(input, context);
}

async function importFile(input: ImportInput, context: TaskContext): Promise<ImportOutput> {
  const source = repairedSource(openSource(input, input.options), input.repairs ?? NO_REPAIRS);
  const connection = openForImport(input.workspacePath);
  try {
    return await withProblems(basename(input.workspacePath), () =>
      asItBegins((by) => attempt(connection.db, source, { input, context, by })),
    );
  } finally {
    await closeConnection(connection);
  }
}

/** Which rows tell how columns are read that can be written in more ways than one. */
type SettledBy = 'firstRows' | 'allRows';

/** Nearly every file goes on as it begins: only one that does not is looked through first, and begun anew. */
async function asItBegins<T>(run: (by: SettledBy) => Promise<T>): Promise<T> {
  try {
    return await run('firstRows');
  } catch (error) {
    if (error instanceof Misread) return run('allRows');
    throw error;
  }
}

interface Attempt {
  readonly input: ImportInput;
  readonly context: TaskContext;
  readonly by: SettledBy;
}

async function attempt(db: Db, source: Source, { input, context, by }: Attempt): Promise<ImportOutput> {
  const finder = new Finder(input.findings);
  try {
    const steps = overSteps(context, { looksFirst: by === 'allRows', shows: finder.writer !== null });
    const output = await importSource(db, source, { input, context: steps, by, finder });
    finder.writer?.finish();
    return output;
  } finally {
    finder.writer?.abandon();
  }
}

interface Tools extends Attempt {
  readonly finder: Finder;
}

async function importSource(db: Db, opened: Source, tools: Tools): Promise<ImportOutput> {
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

interface Job extends Tools {
  readonly source: Source;
  readonly chosen: ChosenColumns;
  readonly columns: Columns;
}

async function importRows<K extends ImportKind>(trx: Db, kind: K, job: Job): Promise<ImportOutput> {
  const { source, chosen, columns, finder, input, context, by } = job;
  const { mapping } = chosen;
  const { layout, complete, watch } = columns;
  const plansBefore = await readPlansBefore(trx);
  const shape = headerShape(source.headers);
  const file = { kind, fileName: source.fileName, headers: shape, at: input.at };
  const origin = await sourceOfFile(trx, file, input.options.source ?? null);
  const datum = await chooseDatum(trx, source, input.options, mapping, finder.log);
  const references = await readReferences(trx, input.resourcesDir, kind, mapping, datum);
  const places = kind === 'accounts' ? new PlacingTally(SAMPLE_ROWS, references.nameOf) : null;
  const intake = new Intake(
    source.headers,
    layout,
    recipeOf(kind),
    references,
    finder.log,
    complete,
    input.repairs ?? NO_REPAIRS,
  );
  const edited = new EditedRows();
  await beginCapture(trx);
  const keeper = kind === 'accounts' && input.mode === 'preview' ? finder.writer?.ready : undefined;
  const writing = { ...writingOf(input, origin.id, edited), keeper };
  const stage = stageFor(kind, { db: trx, input, mapping, writing });
  const taken = await takeRows(source, intake, stage, context, (row, record) => {
    finder.onRow(row);
    if (by === 'firstRows') watch.see(row.cells);
    // Cast: made only for files of accounts.
    places?.add(record as AccountRecord | null);
  });
  if (by === 'firstRows') watch.end();
  finder.keepLate(source, intake.finish());
  const { planId } = taken;
  const positioned = typeof mapping.lng === 'number' || typeof mapping.homeLng === 'number';
  const hint = references.census?.hint() ?? null;
  const onColumn = (field: string, problem: CellProblem): void =>
    finder.log.add(0, source.headers[mapping[field] ?? -1] ?? '', '', problem, 'warning');
  if (intake.addedUp > 0) onColumn('amount', note('rowsAddedUp', { rows: intake.addedUp }));
  if (hint !== null) onColumn('lng', note('datumSuggested', { ...hint, datum: DATUM_NAMES[hint.datum] }));
  const { missing, removed } = await settleMissing(trx, source, origin.id, intake, input);
  await endCapture(trx);
  if (finder.writer) {
    const facts: CheckFacts = { kind, headers: source.headers, mapping, complete, layout, datum, keys: intake.keys };
    CHECK_FACTS.write(finder.writer, facts);
    await writeDifferences(trx, finder.writer, { kind, intake, missing, edited: edited.list }, context);
  }
  const origins = await readSourceNames(trx, kind);
  const review = { missing: missing.length, removed, conflicts: edited.count(true), kept: edited.count(false) };
  const placing = places?.report(positioned ? datum : null, hint) ?? null;
  // After the counting: reading the rows again must not count them twice.
  const results = sampleResults(taken.firstRows, layout, chosen.fields, recipeOf(kind), references);
  const moneyUnit = unitOfAmounts(source, input.options, chosen);
  const found = {
    moneyUnit,
    rows: intake.counts,
    taken,
    log: finder.log,
    origin: origin.name,
    origins,
    review,
    placing,
    results,
  };
  const report = reportOf(source, chosen, found);
  const { moneyRemembered } = chosen;
  if (finder.writer && keeper) {
    const { mended = false } = source;
    const kept = { report, moneyRemembered, sourceId: origin.id, datum: positioned ? datum : null, mended };
    CHECKED_IMPORT.write(finder.writer, kept, intake.rejectedKeys);
  }
  if (report.rows.accepted > 0 || removed > 0) {
    const done = { source, sourceId: origin.id, report, moneyRemembered, planId, removed, plansBefore };
    await recordImport(trx, input, done);
    if (positioned) await writeDatum(trx, kind, shape, datum);
  }
  return { report, planId, fromCheck: false };
}
