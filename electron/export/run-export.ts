import type { FileHandle } from 'node:fs/promises';
import { allocationTable } from '@shared/exporting/allocation-table';
import { changesTable } from '@shared/exporting/changes-table';
import { maturityTable } from '@shared/exporting/maturity-table';
import type { PlanExport } from '@shared/exporting/plan-export';
import { rulesTable } from '@shared/exporting/rules-table';
import { summaryTable } from '@shared/exporting/summary-table';
import type { Table } from '@shared/exporting/table';
import { territoriesTable } from '@shared/exporting/territories-table';
import type { TaskContext } from '@electron/tasks/task';
import { writeCsv } from './csv';
import type { ExportInput, ExportOutput } from './export-task';
import { gatherExport } from './gather';
import { territoryFeatures } from './geojson';
import { writeWhole } from './whole-file';
import { writeWorkbook } from './xlsx/workbook';
import { ZipWriter } from './xlsx/zip-writer';

/** Writes the plan to its target, whole or not at all. @throws DomainError `export.notWritable` */
export async function runExport(input: ExportInput, context: TaskContext): Promise<ExportOutput> {
  context.progress('gather', 0, 0);
  const plan = await gatherExport(input);
  return { rows: await writeWhole(input.target, (file) => write(file, plan, input, context)) };
}

async function write(file: FileHandle, plan: PlanExport, input: ExportInput, context: TaskContext): Promise<number> {
  if (input.format === 'geojson') return writeFeatures(file, plan, input, context);
  const tables = input.format === 'csv' ? [allocationTable(plan)] : workbookTables(plan);
  const total = tables.reduce((sum, table) => sum + table.rowCount, 0);
  let done = 0;
  const onRow = (): void => context.progress('write', ++done, total);
  if (input.format === 'csv') await writeCsv(file, tables[0], onRow);
  else await writeWorkbook(new ZipWriter(file), tables, onRow);
  return total;
}

function workbookTables(plan: PlanExport): Table[] {
  return [summaryTable, territoriesTable, allocationTable, changesTable, maturityTable, rulesTable].map((make) =>
    make(plan),
  );
}

async function writeFeatures(
  file: FileHandle,
  plan: PlanExport,
  input: ExportInput,
  context: TaskContext,
): Promise<number> {
  const { pieces, count } = await territoryFeatures(plan, input.resourcesDir);
  let done = 0;
  for (const piece of pieces) {
    await file.appendFile(piece);
    context.progress('write', Math.min(++done, count), count);
  }
  return count;
}
