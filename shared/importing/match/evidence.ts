import type { ImportKind } from '../../contract/imports';
import type { ImportField } from '../field';
import { headerRank, isOfElse, PART_OF_HEADER } from '../match-headers';
import type { Content } from './contents';
import { expectedContents, isStrict, refutingContents, SELF_EVIDENT } from './expectations';
import { type ColumnProfile, FEWEST_CELLS, leadingContent, shareOf } from './profile';

/** What speaks for and against one field being in one column. */
export interface Evidence {
  /** How far the heading names the field, 0 to 1. */
  readonly heading: number;
  /** Whether the whole heading is a name of the field, or only a part of it. */
  readonly whole: boolean;
  /** Share of the filled cells that fit the field; null where any text would, or the cells are too few to tell. */
  readonly fit: number | null;
  /** What the cells look like when that is none of what the field holds; 'other' = nothing known, but not that. */
  readonly against: Content | 'other' | null;
  /** What most cells look like, of what the field holds. */
  readonly content: Content | null;
}

const NO_EVIDENCE: Evidence = { heading: 0, whole: false, fit: null, against: null, content: null };

function answersNothing({ answering }: ImportField, profile: ColumnProfile): boolean {
  return answering === true && profile.cells.length > 0 && shareOf(profile, ['boolean']) === 0;
}

const NEXT_NAME = 0.002;
/** From here on the names of a field hardly differ, yet none counts as much as one before it. */
const LATE_NAMES = 40;
const ANY_NAME = 0.9;
const PART = 0.6;
const SECOND_CHOICE = 0.5;
const PART_LENGTH = 0.005;
const NEARLY_NONE = 0.2;

export function weighEvidence(kind: ImportKind, field: ImportField, header: string, profile: ColumnProfile): Evidence {
  if (isOfElse(header, field) || answersNothing(field, profile)) return NO_EVIDENCE;
  const rank = headerRank(header, field);
  const expected = expectedContents(kind, field);
  const telling = profile.cells.length >= FEWEST_CELLS;
  const fit = telling && expected.length > 0 ? shareOf(profile, expected) : null;
  return {
    heading: headingScore(rank),
    whole: rank < PART_OF_HEADER / 2,
    fit,
    against: contradiction(field, expected, profile, fit),
    content: expected.find((content) => telling && shareOf(profile, [content]) >= 1 - NEARLY_NONE) ?? null,
  };
}

function headingScore(rank: number): number {
  if (!Number.isFinite(rank)) return 0;
  // An earlier name of a field is the more certain one, and a longer part of a heading than a shorter.
  if (rank >= PART_OF_HEADER) return SECOND_CHOICE;
  if (rank >= PART_OF_HEADER / 2) return PART + (PART_OF_HEADER - rank) * PART_LENGTH;
  return rank <= LATE_NAMES
    ? 1 - rank * NEXT_NAME
    : ANY_NAME + ((1 - LATE_NAMES * NEXT_NAME - ANY_NAME) * LATE_NAMES) / rank;
}

function contradiction(
  field: ImportField,
  expected: readonly Content[],
  profile: ColumnProfile,
  fit: number | null,
): Evidence['against'] {
  if (isConstantKey(field, profile)) return 'other';
  if ((fit ?? 0) >= NEARLY_NONE) return null;
  const leading = leadingContent(profile);
  if (leading !== null && refutingContents(field, expected).includes(leading)) return leading;
  if (fit === null || !isStrict(field)) return null;
  return leading ?? 'other';
}

/** One code for all rows is a default of the program it came from. */
function isConstantKey({ id }: ImportField, { cells, distinct }: ColumnProfile): boolean {
  return id === 'code' && cells.length > 1 && distinct * cells.length < 1.5;
}

/** Codes the workspace knows: of a column of codes and one of names beside it, the codes tell more surely. */
const SURE: ReadonlySet<Content> = new Set(['unitCode', 'repCode', 'accountCode']);
const CODED = 0.05;

/** What many fields hold. */
const VAGUE: ReadonlySet<Content> = new Set(['code', 'number', 'person', 'company']);

/** How likely the field is in the column, 0 to about 1. @param nameless the heading says nothing of any column */
export function scoreOf({ heading, whole, fit, against, content }: Evidence, nameless: boolean): number {
  if (heading > 0 && against !== null) return heading * 0.35;
  if (heading > 0)
    return heading * 0.9 + (fit ?? 0.5) * 0.1 + (whole && content !== null && SURE.has(content) ? CODED : 0);
  if (content === null || fit === null) return 0;
  if (SELF_EVIDENT.includes(content)) return 0.6 * fit;
  if (!nameless) return 0;
  return (VAGUE.has(content) ? 0.45 : 0.5) * fit;
}
