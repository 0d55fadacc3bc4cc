import type { Merge } from '@shared/importing/sheet/sheet-rows';
import type { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-directory';
import { columnOf, rowOf } from './cell-place';

/** More than these no sheet made by hand has. */
const MOST = 100_000;
const DATA_END = Buffer.from('sheetData>');
const REFERENCE = /<(?:\w+:)?mergeCell\s[^>]*?ref\s*=\s*["']([A-Z]{1,3}\d+):([A-Z]{1,3}\d+)["']/gu;

/**
 * Merged cells of a sheet, top to bottom. They are written behind all its rows but are needed before the first: the rows
 * are passed over as bytes, which takes a fraction of reading them.
 */
export function readMerges(archive: ZipArchive, entry: ZipEntry): readonly Merge[] {
  const merges: Merge[] = [];
  let behind = false;
  let seam = '';
  for (const { bytes } of archive.pieces(entry)) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const text = seam + (behind ? buffer.toString('latin1') : '');
    if (!behind) {
      // Text cannot hold this word with its bracket: there a bracket is written as an entity.
      const joined = Buffer.concat([Buffer.from(seam, 'latin1'), buffer]);
      const at = endOfData(joined);
      seam = joined.subarray(-2 * DATA_END.length).toString('latin1');
      if (at < 0) continue;
      behind = true;
      seam = collect(joined.subarray(at).toString('latin1'), merges);
      continue;
    }
    seam = collect(text, merges);
    if (merges.length >= MOST) throw archive.damaged();
  }
  return merges.toSorted((a, b) => a.firstRow - b.firstRow);
}

/** Behind the closing tag, or an empty `<sheetData/>` which has none. */
function endOfData(buffer: Buffer): number {
  for (let at = buffer.indexOf(DATA_END); at >= 0; at = buffer.indexOf(DATA_END, at + 1)) {
    const before = buffer.toString('latin1', Math.max(0, at - 12), at);
    if (/<\/(?:\w+:)?$/u.test(before)) return at + DATA_END.length;
  }
  return -1;
}

/** Takes the whole tags of a text; returns what may be the beginning of one. */
function collect(text: string, merges: Merge[]): string {
  for (const [, from, to] of text.matchAll(REFERENCE)) {
    merges.push({ firstRow: rowOf(from), lastRow: rowOf(to), firstColumn: columnOf(from), lastColumn: columnOf(to) });
  }
  return text.slice(text.lastIndexOf('<')).slice(0, 200);
}
