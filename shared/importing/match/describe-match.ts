import type { ColumnMapping, ColumnMatch, ImportKind, MatchReason } from '../../contract/imports';
import type { ImportField } from '../field';
import { headerRank, PART_OF_HEADER } from '../match-headers';
import type { Content } from './contents';
import { expectedContents } from './expectations';
import { type Evidence, scoreOf, weighEvidence } from './evidence';
import type { ColumnProfile } from './profile';

/** How the columns of a file came to be chosen. */
export type MappedBy = 'asked' | 'memory' | 'automatic';

/**
 * Why each field has its column, how sure that is, and where heading and cells disagree.
 * @param automatic what would be taken if nobody had said anything
 */
export function describeMatches(
  kind: ImportKind,
  headers: readonly string[],
  fields: readonly ImportField[],
  profiles: readonly ColumnProfile[],
  mapping: ColumnMapping,
  automatic: ColumnMapping,
  mappedBy: MappedBy,
): ColumnMatch[] {
  return fields.flatMap((field): ColumnMatch[] => {
    const column = mapping[field.id] ?? null;
    if (column === null) return [];
    const evidence = weighEvidence(kind, field, headers[column], profiles[column]);
    const said = saidBy(mappedBy, automatic[field.id] === column);
    const score = said === null ? scoreOf(evidence, true) : evidence.against === null ? 1 : 0.5;
    return [
      {
        field: field.id,
        column,
        confidence: Math.round(Math.min(1, score) * 100) / 100,
        reasons: [...(said === null ? [] : [said]), ...reasonsOf(evidence, expectedContents(kind, field))],
        doubt: doubtOf(evidence, otherField(headers[column], field, fields)),
      },
    ];
  });
}

function saidBy(mappedBy: MappedBy, foundToo: boolean): MatchReason | null {
  if (mappedBy === 'memory') return { code: 'asLastTime', params: {} };
  return mappedBy === 'asked' && !foundToo ? { code: 'chosen', params: {} } : null;
}

function reasonsOf({ heading, whole, fit, content, against }: Evidence, expected: readonly Content[]): MatchReason[] {
  const reasons: MatchReason[] = [];
  if (heading > 0) reasons.push({ code: whole ? 'heading' : 'partOfHeading', params: {} });
  if (fit === null || against !== null) return reasons;
  const percent = Math.floor(fit * 100);
  if (content !== null && content !== 'number') reasons.push({ code: 'cells', params: { looks: content, percent } });
  // Half a likeness is worth a word only where the heading leaves a doubt.
  else if (percent > 0 && !whole)
    reasons.push({ code: 'cellsFit', params: { looks: content ?? expected[0], percent } });
  return reasons;
}

function doubtOf({ against, content, heading }: Evidence, other: string | null): ColumnMatch['doubt'] {
  if (against !== null) return { looks: against, heading: null };
  return heading === 0 && other !== null && content !== null ? { looks: content, heading: other } : null;
}

/** A field that the heading names in so many words, when it is not this one. */
function otherField(header: string, field: ImportField, fields: readonly ImportField[]): string | null {
  const other = fields.find((f) => f !== field && headerRank(header, f) < PART_OF_HEADER / 2);
  return other?.id ?? null;
}
