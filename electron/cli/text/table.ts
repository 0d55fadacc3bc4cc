import { displayWidth, pad } from './width';

export interface TextCell {
  readonly text: string;
  /** Figures stand at the right. */
  readonly right?: boolean;
}

const GAP = '  ';

/** Aligned columns. User data is kept to its line: a line break or an escape sequence in a name must not draw on a terminal. */
export function table(rows: readonly (readonly TextCell[])[]): string[] {
  const clean = rows.map((row) => row.map((cell) => ({ ...cell, text: oneLine(cell.text) })));
  const widths: number[] = [];
  for (const row of clean) {
    for (const [i, { text }] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, displayWidth(text));
  }
  return clean.map((row) =>
    row
      .map(({ text, right }, i) => pad(text, widths[i], right ?? false))
      .join(GAP)
      .trimEnd(),
  );
}

export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
