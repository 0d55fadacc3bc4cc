import type { ColumnMapping, ImportKind } from '../../contract/imports';
import type { ImportField } from '../field';
import { claimNeeded } from '../match-headers';
import { later } from '../periods/other-years';
import { type Evidence, scoreOf, weighEvidence } from './evidence';
import type { ColumnProfile } from './profile';

/** Headings that programs give to columns without one. */
const NAMELESS = /^(?:列|字段|栏|column|col|field|unnamed|f|c|v|x)?[\s_:：.-]*\d*$|^[a-z]{1,2}$/iu;

export interface Pairing {
  readonly field: string;
  readonly column: number;
  readonly score: number;
  readonly evidence: Evidence;
}

/** Evidence for every field in every column that has any. */
export function pairings(
  kind: ImportKind,
  headers: readonly string[],
  fields: readonly ImportField[],
  profiles: readonly ColumnProfile[],
): Pairing[] {
  return fields.flatMap((field) =>
    headers.flatMap((header, column) => {
      const evidence = weighEvidence(kind, field, header, profiles[column]);
      const score = scoreOf(evidence, NAMELESS.test(header.normalize('NFKC').trim()));
      return score > 0 ? [{ field: field.id, column, score, evidence }] : [];
    }),
  );
}

/**
 * Which column fills which field, by what heading and cells say together; never two fields on one column, never two
 * columns for one field. Cells alone decide only where they tell by themselves what they are, or where the heading says
 * nothing and one field alone fits: a guess among several is left to the person. Of one figure in several years the latest counts.
 */
export function matchColumns(
  kind: ImportKind,
  headers: readonly string[],
  fields: readonly ImportField[],
  profiles: readonly ColumnProfile[],
): ColumnMapping {
  const found = pairings(kind, headers, fields, profiles).toSorted(
    (a, b) => b.score - a.score || later(headers[a.column], headers[b.column]) || a.column - b.column,
  );
  const mapping: ColumnMapping = Object.fromEntries(fields.map((f) => [f.id, null]));
  const taken = new Set<number>();
  for (const pairing of found) {
    const { field, column } = pairing;
    if (mapping[field] !== null || taken.has(column) || isGuess(pairing, found, mapping, taken)) continue;
    mapping[field] = column;
    taken.add(column);
  }
  claimNeeded(mapping, headers, fields);
  return mapping;
}

/** Cells alone, and another field or another column would do as well. */
function isGuess(
  pairing: Pairing,
  all: readonly Pairing[],
  mapping: ColumnMapping,
  taken: ReadonlySet<number>,
): boolean {
  if (pairing.evidence.heading > 0) return false;
  return all.some((other) => {
    const same = other.field === pairing.field ? other.column !== pairing.column : other.column === pairing.column;
    const open = mapping[other.field] === null && !taken.has(other.column);
    return same && open && other !== pairing && other.evidence.content === pairing.evidence.content;
  });
}
