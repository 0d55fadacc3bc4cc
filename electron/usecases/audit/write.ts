import type { Locale } from '@shared/contract/app';
import type { AuditFilter, AuditLine } from '@shared/contract/audit';
import { auditTable } from '@shared/exporting/audit-table';
import { writeCsv } from '@electron/export/csv';
import { writeWhole } from '@electron/export/whole-file';
import { writeWorkbook } from '@electron/export/xlsx/workbook';
import { ZipWriter } from '@electron/export/xlsx/zip-writer';
import { readEntries } from '@electron/store/audit-list';
import type { Db } from '@electron/workspace/schema';
import { auditLines } from './lines';

interface AuditFile {
  readonly filter: AuditFilter;
  readonly format: 'xlsx' | 'csv';
  readonly locale: Locale;
  readonly path: string;
}

const PAGE = 1000;

/** Writes all entries that match. @returns how many @throws DomainError `export.notWritable` */
export async function writeAudit(db: Db, { filter, format, locale, path }: AuditFile): Promise<number> {
  const lines: AuditLine[] = [];
  for (;;) {
    const page = await readEntries(db, filter, { offset: lines.length, limit: PAGE });
    lines.push(...(await auditLines(db, page)));
    if (page.length < PAGE) break;
  }
  const table = auditTable(locale, lines, lines.length);
  const onRow = (): void => {};
  await writeWhole(path, (file) =>
    format === 'csv' ? writeCsv(file, table, onRow) : writeWorkbook(new ZipWriter(file), [table], onRow),
  );
  return lines.length;
}
