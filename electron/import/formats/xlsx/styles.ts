import type { ZipArchive } from '../zip/zip-archive';
import type { ZipEntry } from '../zip/zip-directory';
import { builtInFormat, formatOf, type NumberFormat } from './number-format';
import { eachElement } from './workbook';

const MOST_STYLES = 100_000;

/** The number format of each cell style. */
export function readStyles(archive: ZipArchive, file: string, entry: ZipEntry | undefined): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const styles: NumberFormat[] = [];
  let inCells = false;
  if (!entry) return styles;
  eachElement(archive, file, entry, (name, attributes) => {
    if (name === 'numFmt') own.set(Number(attributes.numFmtId), formatOf(attributes.formatCode ?? ''));
    // The styles of named styles have the same elements, before those of cells.
    if (name === 'cellXfs') inCells = true;
    if (name === 'cellStyles' || name === 'dxfs') inCells = false;
    if (name !== 'xf' || !inCells || styles.length === MOST_STYLES) return;
    const id = Number(attributes.numFmtId ?? 0);
    styles.push(own.get(id) ?? builtInFormat(id));
  });
  return styles;
}
