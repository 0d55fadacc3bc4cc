import { z } from 'zod';
import type { Account } from '../model/account';

/** What is chosen as one: a position belongs together. */
export const MERGE_FIELDS = [
  'name',
  'creditCode',
  'place',
  'address',
  'phone',
  'industry',
  'products',
  'needs',
  'revenue',
  'potential',
  'growth',
  'margin',
  'strategic',
  'pipeline',
  'since',
  'presentOwner',
] as const;
export const MergeField = z.enum(MERGE_FIELDS);
export type MergeField = z.infer<typeof MergeField>;

/** Whose value stays. `both`: money and lists put together, the earlier date, strategic when either is. */
export const MergeChoice = z.enum(['survivor', 'merged', 'both']);
export type MergeChoice = z.infer<typeof MergeChoice>;

export const MergeChoices = z.partialRecord(MergeField, MergeChoice);
export type MergeChoices = z.infer<typeof MergeChoices>;

const TOGETHER: ReadonlySet<MergeField> = new Set([
  'products',
  'needs',
  'revenue',
  'potential',
  'strategic',
  'pipeline',
  'since',
]);

/** Whether a field can be put together from both. */
export function canBeBoth(field: MergeField): boolean {
  return TOGETHER.has(field);
}

/** The value of a field as one thing to compare; null = nothing said. */
export function mergeValue(account: Account, field: MergeField): unknown {
  if (field !== 'place') return emptyAsNull(account[field]);
  const { unit, lng, lat, placedBy } = account;
  return unit === null && lng === null ? null : { unit, lng, lat, placedBy };
}

function emptyAsNull(value: unknown): unknown {
  return value === '' || (Array.isArray(value) && value.length === 0) ? null : value;
}
