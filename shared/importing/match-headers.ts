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
/** Words that stand in the headers of all kinds of columns; alone they mean the field, inside another header nothing. */
const GENERIC = new Set(
  '编号 编码 代码 名称 日期 时间 类型 客户 公司 城市 code name date time type kind city unit account customer company'.split(
    ' ',
  ),
);

/**
 * Which column fills which field: an exact synonym first (an earlier synonym before a later one), then a header that
 * contains a synonym (the longer synonym first); needed fields before optional ones where there is but one column. Never two fields on one column, never two columns for one field.
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
  for (const { id, required } of fields) if (required && mapping[id] === null) claim(id, mapping, fields, candidates);
  return mapping;
}

/** A needed field that came away empty takes the column that is exactly its own from an optional one: 城市 is a city, or all there is of a name. */
function claim(
  needed: string,
  mapping: ColumnMapping,
  fields: readonly ImportField[],
  candidates: readonly Candidate[],
): void {
  for (const { column } of candidates.filter((c) => c.field === needed && c.rank < CONTAINED / 2)) {
    const holder = fields.find((f) => mapping[f.id] === column);
    if (holder?.required) continue;
    if (holder) mapping[holder.id] = null;
    mapping[needed] = column;
    return;
  }
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
  return synonym.length >= shortest && !GENERIC.has(synonym);
}
