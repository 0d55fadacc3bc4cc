import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BookOptions, workbookBytes } from './workbook-bytes';
import { tempFolder } from './workspace';

/** A workbook on disk; see `workbookBytes`. */
export function xlsx(sheets: Readonly<Record<string, string>>, options: BookOptions = {}): string {
  return fileOf('book.xlsx', workbookBytes(sheets, options));
}

export function fileOf(name: string, bytes: Uint8Array | string): string {
  const path = join(tempFolder(), name);
  writeFileSync(path, bytes);
  return path;
}
