/** What a person has decided about the differences between a file and the workspace. Rows are named by their stable key. */
export interface DiffChoices {
  /** New and changed rows that are not taken. */
  readonly left: ReadonlySet<string>;
  /** Which side counts where a value was changed here and in the source, differently. */
  readonly conflicts: 'mine' | 'theirs';
  /** Rows for which the other side counts. */
  readonly otherwise: ReadonlySet<string>;
  /** What becomes of rows that the source no longer has. */
  readonly missing: 'keep' | 'remove';
  /** Missing rows for which the opposite is done. */
  readonly missingOtherwise: ReadonlySet<string>;
}

export const DEFAULT_CHOICES: DiffChoices = {
  left: new Set(),
  conflicts: 'mine',
  otherwise: new Set(),
  missing: 'keep',
  missingOtherwise: new Set(),
};

export function pickedSide({ conflicts, otherwise }: DiffChoices, key: string): 'mine' | 'theirs' {
  if (!otherwise.has(key)) return conflicts;
  return conflicts === 'mine' ? 'theirs' : 'mine';
}

export function isRemoved({ missing, missingOtherwise }: DiffChoices, key: string): boolean {
  return (missing === 'remove') !== missingOtherwise.has(key);
}
