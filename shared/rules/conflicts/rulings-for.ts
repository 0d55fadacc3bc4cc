import type { ConflictType, Ruling } from '../../model/conflict';

const ON_ACCOUNT: readonly Ruling[] = ['keep', 'transfer', 'share', 'pool', 'waive'];
const ON_PLAN: readonly Ruling[] = ['waive'];

const ALLOWED: Readonly<Partial<Record<ConflictType, readonly Ruling[]>>> = {
  duplicateOwners: ['keep', 'transfer', 'share', 'pool', 'merge', 'waive'],
  unitOverlap: ['keep', 'transfer', 'waive'],
  unitNowhere: ['transfer', 'waive'],
  repOverCapacity: ON_PLAN,
  territorySplit: ON_PLAN,
  territoryEmpty: ON_PLAN,
  territoryHole: ON_PLAN,
};

/** What a case of a kind can be ruled to; the rest is mended on the map. */
export function rulingsFor(type: ConflictType): readonly Ruling[] {
  return ALLOWED[type] ?? ON_ACCOUNT;
}
