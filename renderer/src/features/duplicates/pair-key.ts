import type { DuplicateRow, PairKey } from '@shared/contract/duplicates';

export function pairOf({ a, b }: DuplicateRow): PairKey {
  return { a: a.code, b: b.code };
}

export function keyOf({ a, b }: DuplicateRow): string {
  return `${a.code} ${b.code}`;
}
