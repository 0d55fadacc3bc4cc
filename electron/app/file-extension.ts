import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { DomainError } from '@shared/model/result';

/**
 * The path a person chose to write to, with the extension it must have. Some systems' dialogs do not add it; as they
 * have then asked about another name than the one written, an existing file of that name is left alone.
 * @throws DomainError `file.exists`
 */
export function withExtension(path: string, extension: string): string {
  if (extname(path).toLowerCase() === `.${extension}`) return path;
  const full = `${path}.${extension}`;
  if (existsSync(full)) throw new DomainError('file.exists', { file: basename(full) });
  return full;
}

/** A name for people turned into one every file system takes. */
export function fileNameFrom(name: string): string {
  const safe = name
    .replace(/[\u0000-\u001f<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 80)
    .trim();
  return safe === '' ? 'Bailiwick' : safe;
}
