import type { ChoicesTally } from '@shared/contract/import-diff';
import type { ImportReport } from '@shared/contract/imports';

/** What a commit with these choices does. */
export interface ToWrite {
  /** Rows of the file that can be taken. */
  readonly accepted: number;
  /** Rows of the file of which anything is taken. */
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

export const NOTHING_CHOSEN: ChoicesTally = { leftNew: 0, leftChanged: 0, leftRows: 0, settled: 0, removed: 0 };

/** A report takes every row and removes nothing; choices make it otherwise. */
export function toWrite({ rows, effect }: Pick<ImportReport, 'rows' | 'effect'>, tally: ChoicesTally): ToWrite {
  const { leftNew, leftChanged, leftRows, settled, removed } = tally;
  return {
    accepted: rows.accepted,
    rows: rows.accepted - leftRows,
    added: effect.added - leftNew,
    changed: effect.changed - leftChanged + settled,
    unchanged: effect.unchanged + leftNew + leftChanged - settled,
    removed,
  };
}

const FEW = 10;
const SMALL_SHARE = 0.1;

/** Whether so many are removed of those the workspace holds that a person is asked once more. */
export function removesMany(removed: number, held: number): boolean {
  return removed > FEW || removed > held * SMALL_SHARE;
}
