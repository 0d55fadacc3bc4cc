import type { ImportKind } from '../contract/imports';

/** Lists that come whole each time; records of what happened come in pieces, and a division becomes a plan of its own. */
export const WHOLE_LISTS = ['teams', 'reps', 'accounts', 'owners', 'contacts', 'opportunities', 'market'] as const;
export type WholeList = (typeof WHOLE_LISTS)[number];

/** Whether rows can be missed: a row that came from a source before and that its next file no longer has. */
export function comesWhole(kind: ImportKind): kind is WholeList {
  return WHOLE_LISTS.some((known) => known === kind);
}
