import { basename } from 'node:path';
import { z } from 'zod';
import { NO_FLAWS } from '@shared/importing/flaw';
import { DomainError } from '@shared/model/result';
import { sizeOf } from '../../file-chunks';
import { MAX_CELL, MAX_COLUMNS } from '../../limits';
import type { SourceOptions } from '../../source';
import type { Table, TableRow } from '../../table';
import { detectEncoding } from '../csv/detect-encoding';
import { fileText, type TextChunk } from '../csv/text-chunks';
import { type FeatureCells, featureCells, LATITUDE, LONGITUDE } from './feature-cells';
import { FeatureScanner, NotGeoJson } from './feature-scanner';

const Frame = z.object({
  type: z.literal('FeatureCollection'),
  // Emptied by the scanner.
  features: z.array(z.never()),
  crs: z.object({ properties: z.object({ name: z.string() }) }).nullish(),
});

/** Names of WGS84 with longitude first, as older files still write them. */
const WGS84 = /(?:CRS84|EPSG:{1,2}(?:[\d.]*:)?4326)$/iu;

/** Points of a GeoJSON file, a row each: their properties and their position. @throws DomainError `import.notGeoJson|otherCrs` */
export function openGeoJson(path: string, options: Pick<SourceOptions, 'encoding'>): Table {
  const size = sizeOf(path);
  const file = basename(path);
  const encoding = options.encoding ?? detectEncoding(path);
  const text = (): Iterable<TextChunk> => fileText(path, encoding);
  const names = columnNames(text(), file);
  return {
    form: { format: 'geojson', encoding, delimiter: null, sheet: null, sheets: [] },
    named: true,
    size,
    merges: [],
    notes: [],
    *rows() {
      yield { number: 1, cells: names, flaws: NO_FLAWS, adding: false, done: 0 };
      yield* featureRows(text(), file, names);
    },
  };
}

/** Of all features: any of them may bring a property the others lack. */
function columnNames(chunks: Iterable<TextChunk>, file: string): readonly string[] {
  const scanner = new FeatureScanner();
  const names = new Set<string>([LONGITUDE, LATITUDE]);
  for (const { cells } of features(scanner, chunks, file)) {
    for (const name of cells.keys()) names.add(name);
    if (names.size > MAX_COLUMNS) throw new DomainError('import.tooManyColumns', { row: 1, limit: MAX_COLUMNS });
  }
  checkFrame(scanner.frame, file);
  return [...names];
}

function checkFrame(text: string, file: string): void {
  const frame = Frame.safeParse(parsed(text, file));
  if (!frame.success) throw new DomainError('import.notGeoJson', { file });
  const crs = frame.data.crs?.properties.name;
  if (crs !== undefined && !WGS84.test(crs)) throw new DomainError('import.otherCrs', { file, crs: crs.slice(0, 80) });
}

function* featureRows(chunks: Iterable<TextChunk>, file: string, names: readonly string[]): Generator<TableRow> {
  let number = 1;
  for (const { cells, flaws, done } of features(new FeatureScanner(), chunks, file)) {
    number++;
    const texts = names.map((name) => cells.get(name) ?? '');
    const large = texts.some((cell) => cell.length > MAX_CELL);
    if (large) throw new DomainError('import.cellTooLarge', { row: number, limit: MAX_CELL });
    yield { number, cells: texts, flaws, adding: false, done };
  }
}

function* features(
  scanner: FeatureScanner,
  chunks: Iterable<TextChunk>,
  file: string,
): Generator<FeatureCells & { readonly done: number }> {
  try {
    for (const { text, done } of scanner.take(chunks)) yield { ...featureCells(text), done };
  } catch (error) {
    const unfit = error instanceof NotGeoJson || error instanceof SyntaxError;
    throw unfit ? new DomainError('import.notGeoJson', { file }) : error;
  }
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DomainError('import.notGeoJson', { file });
  }
}
