import type { ColumnMapping } from '@shared/contract/imports';

/** The same with `field` in `column`. A column fills one field only: whoever had it loses it. */
export function mappingWith(mapping: ColumnMapping, field: string, column: number | null): ColumnMapping {
  const next: ColumnMapping = { ...mapping };
  for (const [id, taken] of Object.entries(next)) if (column !== null && taken === column) next[id] = null;
  next[field] = column;
  return next;
}
