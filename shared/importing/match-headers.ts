import type { ColumnMapping } from '../contract/imports';
import type { ImportField } from './field';
import { foldHeader, withoutBrackets } from './fold';

interface Candidate {
  readonly field: string;
  readonly column: number;
  /** Lower is better. */
  readonly rank: number;
}

const CONTAINED = 10_000;
/** Shorter synonyms ("id", "y", "市") occur inside unrelated words. */
const SHORTEST_CONTAINED = { latin: 4, cjk: 2 };

/**
 * Which column fills which field: an exact synonym first (an earlier synonym before a later one), then a header that
 * contains a synonym (the longer synonym first). Never two fields on one column, never two columns for one field.
 */
export function matchHeaders(headers: readonly string[], fields: readonly ImportField[]): ColumnMapping {
  const candidates = fields.flatMap((field) => candidatesOf(field, headers));
  candidates.sort((a, b) => a.rank - b.rank || a.column - b.column);
  const mapping: ColumnMapping = Object.fromEntries(fields.map((f) => [f.id, null]));
  const taken = new Set<number>();
  for (const { field, column } of candidates) {
    if (mapping[field] !== null || taken.has(column)) continue;
    mapping[field] = column;
    taken.add(column);
  }
  return mapping;
}

function candidatesOf(field: ImportField, headers: readonly string[]): Candidate[] {
  const synonyms = [field.id, ...field.synonyms].map(foldHeader);
  return headers.flatMap((header, column) => {
    const rank = Math.min(rankOf(foldHeader(header), synonyms), rankOf(foldHeader(withoutBrackets(header)), synonyms));
    return Number.isFinite(rank) ? [{ field: field.id, column, rank }] : [];
  });
}

function rankOf(header: string, synonyms: readonly string[]): number {
  if (header === '') return Number.POSITIVE_INFINITY;
  const exact = synonyms.indexOf(header);
  if (exact >= 0) return exact;
  const contained = synonyms.filter((s) => header.includes(s) && isLongEnough(s)).map((s) => s.length);
  return contained.length === 0 ? Number.POSITIVE_INFINITY : CONTAINED - Math.max(...contained);
}

function isLongEnough(synonym: string): boolean {
  const shortest = /\p{Script=Han}/u.test(synonym) ? SHORTEST_CONTAINED.cjk : SHORTEST_CONTAINED.latin;
  return synonym.length >= shortest;
}
