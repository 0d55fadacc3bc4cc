import type { ImportKind } from '@shared/contract/imports';
import { recipeOf } from '@shared/importing/build/build';
import { headerShape } from '@shared/importing/check-mapping';
import { type CellProblem, note } from '@shared/importing/cell';
import { Intake } from '@shared/importing/intake';
import { PlacingTally } from '@shared/importing/placing-tally';
import type { AccountRecord } from '@shared/importing/records';
import type { References } from '@shared/importing/references';
import { NO_REPAIRS } from '@shared/importing/repairs';
import { DATUM_NAMES, type Datum } from '@shared/model/datum';
import { beginCapture, endCapture } from '@electron/store/importing/capture';
import { readPlansBefore } from '@electron/store/importing/plan-changes';
import { readSourceNames, sourceOfFile, type ImportSource } from '@electron/store/importing/sources';
import { writeDatum } from '@electron/store/import-datum';
import type { Db } from '@electron/workspace/schema';
import { CHECKED_IMPORT } from './checked-import';
import { CHECK_FACTS } from './check-facts';
import { chooseDatum } from './choose-datum';
import { unitOfAmounts } from './columns';
import { writeDifferences } from './differences';
import { EditedRows } from './edited';
import type { Job } from './import-job';
import type { ImportOutput } from './import-task';
import { SAMPLE_ROWS } from './limits';
import { readReferences } from './read-references';
import { recordImport } from './record-import';
import { reportOf } from './report';
import { sampleResults } from './sample-results';
import { type SettledMissing, settleMissing } from './settle-missing';
import { stageFor } from './stage-for';
import { type Taken, takeRows } from './take-rows';
import { writingOf } from './writing';

/** The rows of a file into the workspace, with what is told of them and what history keeps; within one transaction. */
export async function importRows<K extends ImportKind>(trx: Db, kind: K, job: Job): Promise<ImportOutput> {
  const { source, finder, input } = job;
  const plansBefore = await readPlansBefore(trx);
  const check = await beginCheck(trx, kind, job);
  const { origin, datum } = check;
  await beginCapture(trx);
  const written = await writeRows(trx, kind, job, check);
  tellOfColumns(job, check);
  const settled = await settleMissing(trx, source, origin.id, check.intake, input);
  await endCapture(trx);
  const found = { ...check, ...written, ...settled };
  await keepFindings(trx, kind, job, found);
  const report = await reportOn(trx, kind, job, found);
  const positioned = isPositioned(job);
  const { moneyRemembered } = job.chosen;
  if (finder.writer && keepsRows(kind, job)) {
    const { mended = false } = source;
    const kept = { report, moneyRemembered, sourceId: origin.id, datum: positioned ? datum : null, mended };
    CHECKED_IMPORT.write(finder.writer, kept, check.intake.rejectedKeys);
  }
  const { planId } = written.taken;
  const { removed } = settled;
  if (report.rows.accepted > 0 || removed > 0) {
    const done = { source, sourceId: origin.id, report, moneyRemembered, planId, removed, plansBefore };
    await recordImport(trx, input, done);
    if (positioned) await writeDatum(trx, kind, headerShape(source.headers), datum);
  }
  return { report, planId, fromCheck: false };
}

/** What rows are checked against, and what counts them. */
interface Check<K extends ImportKind> {
  readonly origin: ImportSource;
  readonly datum: Datum;
  readonly references: References;
  readonly places: PlacingTally | null;
  readonly intake: Intake<K>;
}

async function beginCheck<K extends ImportKind>(trx: Db, kind: K, job: Job): Promise<Check<K>> {
  const { source, chosen, columns, finder, input } = job;
  const { options, repairs = NO_REPAIRS } = input;
  const { headers } = source;
  const file = { kind, fileName: source.fileName, headers: headerShape(headers), at: input.at };
  const origin = await sourceOfFile(trx, file, options.source ?? null);
  const datum = await chooseDatum(trx, source, options, chosen.mapping, finder.log);
  const references = await readReferences(trx, input.resourcesDir, kind, chosen.mapping, datum, input.at);
  const places = kind === 'accounts' ? new PlacingTally(SAMPLE_ROWS, references.nameOf) : null;
  const { layout, complete } = columns;
  const intake = new Intake(headers, layout, recipeOf(kind), references, finder.log, complete, repairs);
  return { origin, datum, references, places, intake };
}

interface Written {
  readonly taken: Taken;
  readonly edited: EditedRows;
}

async function writeRows<K extends ImportKind>(trx: Db, kind: K, job: Job, check: Check<K>): Promise<Written> {
  const { source, chosen, columns, finder, input, context, by } = job;
  const { origin, intake, places } = check;
  const edited = new EditedRows();
  const keeper = keepsRows(kind, job) ? finder.writer?.ready : undefined;
  const writing = { ...writingOf(input, origin.id, edited), keeper };
  const stage = stageFor(kind, { db: trx, input, mapping: chosen.mapping, writing });
  const taken = await takeRows(source, intake, stage, context, (row, record) => {
    finder.onRow(row);
    if (by === 'firstRows') columns.watch.see(row.cells);
    // Cast: made only for files of accounts.
    places?.add(record as AccountRecord | null);
  });
  if (by === 'firstRows') columns.watch.end();
  finder.keepLate(source, intake.finish());
  return { taken, edited };
}

/** Whether the rows are kept as they would be written, for a commit that follows. */
function keepsRows(kind: ImportKind, { input, finder }: Job): boolean {
  return kind === 'accounts' && input.mode === 'preview' && finder.writer !== null;
}

function isPositioned({ chosen: { mapping } }: Job): boolean {
  return typeof mapping.lng === 'number' || typeof mapping.homeLng === 'number';
}

/** What shows only once all rows are read, told of a column as a whole. */
function tellOfColumns<K extends ImportKind>({ source, chosen, finder }: Job, { intake, references }: Check<K>): void {
  const tell = (field: string, problem: CellProblem): void =>
    finder.log.add(0, source.headers[chosen.mapping[field] ?? -1] ?? '', '', problem, 'warning');
  if (intake.addedUp > 0) tell('amount', note('rowsAddedUp', { rows: intake.addedUp }));
  const hint = references.census?.hint() ?? null;
  if (hint !== null) tell('lng', note('datumSuggested', { ...hint, datum: DATUM_NAMES[hint.datum] }));
}

type Found<K extends ImportKind> = Check<K> & Written & SettledMissing;

async function keepFindings<K extends ImportKind>(trx: Db, kind: K, job: Job, found: Found<K>): Promise<void> {
  const { source, chosen, columns, finder, context, input } = job;
  if (!finder.writer) return;
  const { intake, missing, edited, datum } = found;
  const { layout, complete } = columns;
  const { mapping } = chosen;
  const facts = { kind, headers: source.headers, mapping, complete, layout, datum, at: input.at, keys: intake.keys };
  CHECK_FACTS.write(finder.writer, facts);
  await writeDifferences(trx, finder.writer, { kind, intake, missing, edited: edited.list }, context);
}

async function reportOn<K extends ImportKind>(trx: Db, kind: K, job: Job, found: Found<K>) {
  const { source, chosen, columns, finder, input } = job;
  const { origin, datum, references, places, intake, taken, edited, missing, removed } = found;
  const origins = await readSourceNames(trx, kind);
  const review = {
    known: origin.known,
    missing: missing.length,
    removed,
    conflicts: edited.count(true),
    kept: edited.count(false),
  };
  const placing = places?.report(isPositioned(job) ? datum : null, references.census?.hint() ?? null) ?? null;
  // After the counting: reading the rows again must not count them twice.
  const results = sampleResults(taken.firstRows, columns.layout, chosen.fields, recipeOf(kind), references);
  const moneyUnit = unitOfAmounts(source, input.options, chosen);
  return reportOf(source, chosen, {
    moneyUnit,
    rows: intake.counts,
    taken,
    log: finder.log,
    origin: origin.name,
    origins,
    review,
    placing,
    results,
  });
}
