import { headerShape } from '@shared/importing/check-mapping';
import { NO_REPAIRS, type Repairs } from '@shared/importing/repairs';
import type { ImportReport } from '@shared/contract/imports';
import { appendAudit } from '@electron/store/audit';
import { insertImportBatch, writeHeadersSeen } from '@electron/store/imports';
import { keepPlanChanges, type PlansBefore } from '@electron/store/importing/plan-changes';
import { keepUndo } from '@electron/store/importing/undo-record';
import type { Db } from '@electron/workspace/schema';
import type { ImportInput } from './import-task';
import type { Source } from './source';

interface Done {
  readonly source: Pick<Source, 'fileName' | 'headers'>;
  readonly sourceId: number;
  readonly report: ImportReport;
  /** The unit of amounts said for such a file before. */
  readonly moneyRemembered: number | null;
  readonly planId: number | null;
  readonly removed: number;
  readonly plansBefore: PlansBefore;
}

/** Cells named one by one in the audit trail; beyond, their number. */
const CELLS_TOLD = 500;

/** The import goes into history with what it takes to undo it, and the audit trail says what was corrected by hand. */
export async function recordImport(db: Db, input: ImportInput, done: Done): Promise<void> {
  const { source, sourceId, report, planId, removed, plansBefore } = done;
  const { at, repairs = NO_REPAIRS } = input;
  const { kind } = input.options;
  const { rows, effect, mapping } = report;
  const file = source.fileName;
  const counts = repairCounts(repairs);
  const batch = { kind, fileName: file, at, rows, effect, planId, sourceId, removed, repairs: counts };
  const batchId = await insertImportBatch(db, batch);
  await keepPlanChanges(db, batchId, plansBefore);
  await keepUndo(db, batchId);
  const moneyExponent = input.options.moneyUnit ?? done.moneyRemembered;
  await writeHeadersSeen(db, kind, { headers: headerShape(source.headers), mapping, moneyExponent }, at);
  const byHand = { ...counts, ...(counts.cells > 0 && { corrected: corrections(source, repairs) }) };
  const detail = { batch: batchId, kind, file, rows, effect, removed, byHand };
  await appendAudit(db, { at, planId, event: 'imported', seq: null, detail });
}

function repairCounts({ cells, ignoredRows, muted }: Repairs): Record<'cells' | 'rows' | 'muted', number> {
  let corrected = 0;
  for (const row of cells.values()) corrected += row.size;
  return { cells: corrected, rows: ignoredRows.size, muted: muted.size };
}

function corrections(
  { headers }: Pick<Source, 'headers'>,
  { cells }: Repairs,
): readonly (readonly [number, string, string])[] {
  const told: [number, string, string][] = [];
  for (const [row, values] of cells) {
    for (const [column, value] of values) {
      if (told.length >= CELLS_TOLD) return told;
      told.push([row, headers[column] ?? String(column + 1), value.slice(0, 200)]);
    }
  }
  return told;
}
