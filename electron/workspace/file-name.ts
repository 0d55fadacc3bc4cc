import { basename, dirname, extname, join } from 'node:path';
import { EXTENSION } from './file-format';

/** `name.backup-v1-20260131T120000Z.bailiwick` beside the file. @param at when the backup is made */
export function backupPath(path: string, version: number, at: Date): string {
  const extension = extname(path) || EXTENSION;
  const stamp = at
    .toISOString()
    .replace(/[-:]/g, '')
    .replace(/\.\d+Z$/, 'Z');
  return join(dirname(path), `${basename(path, extension)}.backup-v${version}-${stamp}${extension}`);
}
