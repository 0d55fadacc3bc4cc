import { differencesTable } from '@shared/exporting/differences-table';
import { faultyTable } from '@shared/exporting/faulty-table';
import type { Table } from '@shared/exporting/table';
import { writeCsv } from '@electron/export/csv';
import { writeWhole } from '@electron/export/whole-file';
import { writeWorkbook } from '@electron/export/xlsx/workbook';
import { ZipWriter } from '@electron/export/xlsx/zip-writer';
import { closeFindings, type Findings, openFindings } from '@electron/store/findings/findings';
import { countDifferenceLines, differenceLines, faultyRows } from '@electron/store/findings/lists';
import type { TaskContext } from '@electron/tasks/task';
import { CHECK_FACTS } from './check-facts';
import type { SaveFindingsInput, SaveFindingsOutput } from './save-findings-task';

/** Writes what a check found as a spreadsheet. @throws DomainError `export.notWritable`, `task.cancelled` */
export async function runSaveFindings(input: SaveFindingsInput, context: TaskContext): Promise<SaveFindingsOutput> {
  const findings = openFindings(input.findings);
  try {
    const table = tableOf(findings, input);
    let done = 0;
    const onRow = (): void => context.progress('write', ++done, table.rowCount);
    await writeWhole(input.target, (file) =>
      input.format === 'csv' ? writeCsv(file, table, onRow) : writeWorkbook(new ZipWriter(file), [table], onRow),
    );
    return { rows: table.rowCount };
  } finally {
    closeFindings(findings);
  }
}

function tableOf(findings: Findings, { list, locale }: SaveFindingsInput): Table {
  const { kind, headers } = CHECK_FACTS.read(findings);
  if (list === 'differences') {
    const lines = { count: countDifferenceLines(findings), each: () => differenceLines(findings) };
    return differencesTable(kind, lines, locale);
  }
  return faultyTable(kind, headers, faultyRows(findings, list === 'rejected'), locale);
}
