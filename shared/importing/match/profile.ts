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

/** Share of the filled cells that can be one of these. */
export function shareOf({ cells }: ColumnProfile, contents: readonly Content[]): number {
  if (cells.length === 0) return 0;
  return cells.filter((found) => contents.some((content) => found.has(content))).length / cells.length;
}

/** Fewer filled cells tell nothing of a column. */
export const FEWEST_CELLS = 3;
const MOST = 0.8;

/** What nearly all filled cells look like, the most telling first; null when they have nothing in common, or are too few. */
export function leadingContent(profile: ColumnProfile): Content | null {
  if (profile.cells.length < FEWEST_CELLS) return null;
  return CONTENTS.find((content) => shareOf(profile, [content]) >= MOST) ?? null;
}
