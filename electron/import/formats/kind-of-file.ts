import { closeSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { DomainError } from '@shared/model/result';
import { fileChunks } from '../file-chunks';

const LOOKED_AT = 4096;
const ZIP = Buffer.from([0x50, 0x4b]);
const ZIP_MARKS = [Buffer.from([3, 4]), Buffer.from([5, 6])];
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/**
 * By its first bytes: a .csv that is a workbook is a common mistake, and so is an .xls that is a page of HTML.
 * @throws DomainError `import.protected|oldWorkbook|webPage` for what is known and cannot be read, `import.fileUnreadable`
 */
export function kindOfFile(path: string): 'zip' | 'json' | 'text' {
  const start = firstBytes(path);
  const file = basename(path);
  if (start.subarray(0, 2).equals(ZIP) && ZIP_MARKS.some((mark) => start.subarray(2, 4).equals(mark))) return 'zip';
  if (start.subarray(0, 8).equals(OLE)) {
    throw new DomainError(holds(path, 'EncryptedPackage') ? 'import.protected' : 'import.oldWorkbook', { file });
  }
  const text = start
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/u, '')
    .trimStart();
  if (/^<(?:!doctype html|html|head|meta|table|\?xml)/iu.test(text)) throw new DomainError('import.webPage', { file });
  return /^\{\s*"/u.test(text) ? 'json' : 'text';
}

function firstBytes(path: string): Buffer {
  try {
    const handle = openSync(path, 'r');
    try {
      const buffer = Buffer.alloc(LOOKED_AT);
      return buffer.subarray(0, readSync(handle, buffer));
    } finally {
      closeSync(handle);
    }
  } catch {
    throw new DomainError('import.fileUnreadable', { file: basename(path) });
  }
}

/** Names inside an OLE file stand in its directory in UTF-16; they are sought over the seams of the pieces read, too. */
function holds(path: string, name: string): boolean {
  const wanted = Buffer.from(name, 'utf16le');
  let before = Buffer.alloc(0);
  for (const chunk of fileChunks(path)) {
    const seen = Buffer.concat([before, chunk]);
    if (seen.includes(wanted)) return true;
    before = seen.subarray(-wanted.length);
  }
  return false;
}
