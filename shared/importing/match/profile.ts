import { isBlankFigure } from '../cell';
import { type Content, CONTENTS, contentsOf } from './contents';
import type { Known } from './known';

/** What the cells of one column look like, over the first rows of the file. */
export interface ColumnProfile {
  /** Of every filled cell looked at. */
  readonly cells: readonly ReadonlySet<Content>[];
  /** Different values among them, as a share. */
  readonly distinct: number;
}

/** Rows looked at: enough to see what a column holds, few enough not to be noticed. */
export const ROWS_PROFILED = 300;

export function profileColumns(rows: readonly (readonly string[])[], columns: number, known: Known): ColumnProfile[] {
  return Array.from({ length: columns }, (_, column) => {
    const texts = rows.map((row) => (row[column] ?? '').trim()).filter((text) => !isBlankFigure(text));
    return {
      cells: texts.map((text) => contentsOf(text, known)),
      distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
    };
  });
}

/** A bit a content: every field asks every column, which with sets of words takes longer than reading ten thousand rows. */
const BITS = new Map(CONTENTS.map((content, i) => [content, 2 ** i]));
const masks = new WeakMap<ColumnProfile, Uint32Array>();

function maskOf(contents: Iterable<Content>): number {
  let mask = 0;
  for (const content of contents) mask |= BITS.get(content) ?? 0;
  return mask;
}

/** Share of the filled cells that can be one of these. */
export function shareOf(profile: ColumnProfile, contents: readonly Content[]): number {
  const { cells } = profile;
  if (cells.length === 0) return 0;
  const found = masks.get(profile) ?? Uint32Array.from(cells, maskOf);
  masks.set(profile, found);
  const wanted = maskOf(contents);
  let count = 0;
  for (const mask of found) if ((mask & wanted) !== 0) count++;
  return count / cells.length;
}

/** Fewer filled cells tell nothing of a column. */
export const FEWEST_CELLS = 3;
const MOST = 0.8;

/** What nearly all filled cells look like, the most telling first; null when they have nothing in common, or are too few. */
export function leadingContent(profile: ColumnProfile): Content | null {
  if (profile.cells.length < FEWEST_CELLS) return null;
  return CONTENTS.find((content) => shareOf(profile, [content]) >= MOST) ?? null;
}
