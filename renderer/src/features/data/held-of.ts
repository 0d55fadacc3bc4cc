import type { ImportKind } from '@shared/contract/imports';
import type { WorkspaceInfo } from '@shared/contract/workspace';

/** How many records of a kind the workspace holds; 0 for a division, which becomes a plan. */
export function heldOf(kind: ImportKind, counts: WorkspaceInfo['counts']): number {
  if (kind === 'territories') return 0;
  return counts[kind === 'market' ? 'marketFigures' : kind];
}
