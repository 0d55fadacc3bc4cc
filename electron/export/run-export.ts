import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { allocationTable } from '@shared/exporting/allocation-table';
import { changesTable } from '@shared/exporting/changes-table';
import { maturityTable } from '@shared/exporting/maturity-table';
import type { PlanExport } from '@shared/exporting/plan-export';
import { rulesTable } from '@shared/exporting/rules-table';
import { summaryTable } from '@shared/exporting/summary-table';
import type { Table } from '@shared/exporting/table';
import { territoriesTable } from '@shared/exporting/territories-table';
import { DomainError } from '@shared/model/result';
import type { TaskContext } from '@electron/tasks/task';
import { writeCsv } from './csv';
import type { ExportInput, ExportOutput } from './export-task';
import { gatherExport } from './gather';
import { territoryFeatures } from './geojson';
import { writeWorkbook } from './xlsx/workbook';
import { ZipWriter } from './xlsx/zip-writer';

/**
 * Writes the plan beside its target under another name, and gives it its name when it is whole: a cancelled or failed
 * export leaves nothing, and a file that was there before stays as it was.
 * @throws DomainError `export.notWritable`
 */
export async function runExport(input: ExportInput, context: TaskContext): Promise<ExportOutput> {
  context.progress('gather', 0, 0);
  const plan = await gatherExport(input);
  const partial = `${input.target}.partial`;
  try {
    const file = await open(partial, 'w');
    const rows = await writeAndClose(file, plan, input, context);
    await rename(partial, input.target);
    return { rows };
  } catch (error) {
    throw isFileError(error) ? new DomainError('export.notWritable', { file: basename(input.target) }) : error;
  } finally {
    await rm(partial, { force: true });
  }
}

async function writeAndClose(file: FileHandle, ...rest: [PlanExport, ExportInput, TaskContext]): Promise<number> {
  try {
    return await write(file, ...rest);
  } finally {
    await file.close();
  }
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

const FILE_ERRORS = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOENT', 'ENOTDIR', 'EISDIR', 'EBUSY']);

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && FILE_ERRORS.has(String(error.code));
}
