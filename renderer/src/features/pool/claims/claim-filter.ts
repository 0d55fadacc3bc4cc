import type { ClaimRow } from '@shared/contract/pool';

export const CLAIM_FILTERS = ['all', 'protected', 'warning', 'recyclable', 'rivals', 'late', 'ended'] as const;
export type ClaimFilter = (typeof CLAIM_FILTERS)[number];

export function matches({ standing, rivals, contact }: ClaimRow, filter: ClaimFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'warning':
      return standing.warning !== null;
    case 'rivals':
      return rivals.length > 0;
    case 'late':
      return contact?.state === 'late' || contact?.state === 'missed';
    default:
      return standing.state === filter;
  }
}
