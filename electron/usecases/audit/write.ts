import type { AuditLine } from '@shared/contract/audit';
import { auditTable } from '@shared/exporting/audit-table';
import { writeCsv } from '@electron/export/csv';
import { writeWhole } from '@electron/export/whole-file';
import { writeWorkbook } from '@electron/export/xlsx/workbook';
import { ZipWriter } from '@electron/export/xlsx/zip-writer';
import { countEntries, readEntries } from '@electron/store/audit-list';
import type { TaskContext } from '@electron/tasks/task';
import { closeConnection, openConnection } from '@electron/workspace/connection';
import type { Db } from '@electron/workspace/schema';
import type { AuditExportInput } from './export-task';
import { auditLines } from './lines';

const PAGE = 1000;

/** Writes all entries that match, over a connection of its own, whole or not at all. @throws DomainError `export.notWritable` */
export async function writeAudit(input: AuditExportInput, context: TaskContext): Promise<number> {
  const { workspacePath, filter, format, locale, target } = input;
  const connection = openConnection(workspacePath, { readonly: true });
  try {
    const lines = await connection.db.transaction().execute((trx) => gather(trx, filter, context));
    const table = auditTable(locale, lines, lines.length);
    let done = 0;
    const onRow = (): void => context.progress('write', ++done, lines.length);
    await writeWhole(target, (file) =>
      format === 'csv' ? writeCsv(file, table, onRow) : writeWorkbook(new ZipWriter(file), [table], onRow),
    );
    return lines.length;
  } finally {
    await closeConnection(connection);
  }
}

async function gather(db: Db, filter: AuditExportInput['filter'], { progress }: TaskContext): Promise<AuditLine[]> {
  const total = await countEntries(db, filter);
  const lines: AuditLine[] = [];
  for (;;) {
    progress('gather', lines.length, total);
    const page = await readEntries(db, filter, { offset: lines.length, limit: PAGE });
    lines.push(...(await auditLines(db, page)));
    if (page.length < PAGE) return lines;
  }
}
