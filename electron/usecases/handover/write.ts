import type { Locale } from '@shared/contract/app';
import type { CallOutput } from '@shared/contract/contract';
import { handoverTables } from '@shared/exporting/handover-tables';
import { writeWhole } from '@electron/export/whole-file';
import { writeWorkbook } from '@electron/export/xlsx/workbook';
import { ZipWriter } from '@electron/export/xlsx/zip-writer';

/** Writes the handover lists as a workbook. @returns accounts that change hands @throws DomainError `export.notWritable` */
export async function writeHandover(
  { rows }: CallOutput<'handover.list'>,
  { locale, path }: { readonly locale: Locale; readonly path: string },
): Promise<number> {
  const tables = handoverTables(locale, rows);
  await writeWhole(path, (file) => writeWorkbook(new ZipWriter(file), tables, () => {}));
  return rows.length;
}
