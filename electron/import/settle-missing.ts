import type { ImportKind } from '@shared/contract/imports';
import { recipeOf } from '@shared/importing/build/build';
import { DEFAULT_CHOICES, isRemoved } from '@shared/importing/diff-choices';
import type { FileKeys } from '@shared/importing/intake';
import { claimRows, markRemoved, type MissingRow, missingRows } from '@electron/store/importing/missing';
import type { Db } from '@electron/workspace/schema';
import type { ImportInput } from './import-task';
import type { Source } from './source';

export interface SettledMissing {
  readonly missing: readonly MissingRow[];
  readonly removed: number;
}

/**
 * Finds what the source no longer has, and marks as removed what the person wants gone, unless somebody has decided on it.
 * A list of mended rows is not all of its source: nothing is missed then.
 */
export async function settleMissing(
  db: Db,
  source: Pick<Source, 'mended'>,
  sourceId: number,
  intake: FileKeys,
  { options, choices = DEFAULT_CHOICES, at }: ImportInput,
): Promise<SettledMissing> {
  const { kind } = options;
  const missing = source.mended ? [] : await missingRows(db, kind, sourceId, missedIn(kind, intake));
  const leaving = missing.filter((row) => row.guarded === null && isRemoved(choices, row.key));
  await markRemoved(
    db,
    kind,
    leaving.map((row) => row.id),
    at,
  );
  await claimRows(db, kind, sourceId, (key) => intake.keys.has(key));
  return { missing, removed: leaving.length };
}

/** What a file should have and has not: within the scopes it speaks of, where its kind has any. */
function missedIn(kind: ImportKind, intake: FileKeys): (key: string) => boolean {
  const { scope } = recipeOf(kind);
  if (scope === undefined) return (key) => !intake.mentions(key);
  const scopes = new Set([...intake.keys.keys()].map((key) => scope(key)));
  return (key) => scopes.has(scope(key)) && !intake.mentions(key);
}
