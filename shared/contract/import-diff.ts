import { z } from 'zod';
import { call } from './define';
import { ExportFormat } from './exports';

const Token = z.strictObject({ token: z.string().max(64) });
const Cell = z.union([z.string(), z.number()]).nullable();

/** `kept`: edited here and unchanged in the source, so it stays as it is. */
export const DifferenceState = z.enum(['new', 'changed', 'missing', 'conflict', 'kept']);
export type DifferenceState = z.infer<typeof DifferenceState>;

export const DifferenceFilter = z.strictObject({
  state: DifferenceState,
  text: z.string().max(200).optional(),
  field: z.string().max(64).optional(),
});
export type DifferenceFilter = z.infer<typeof DifferenceFilter>;

export const DifferenceRow = z.strictObject({
  id: z.number().int(),
  state: DifferenceState,
  /** Stable key within the kind; names the row in choices. */
  key: z.string(),
  label: z.string(),
  /** Row of the file; null = the file does not have it. */
  row: z.number().int().nullable(),
  /** Why it cannot be marked as removed: a message key below `data.guarded.`. */
  guarded: z.string().nullable(),
  /** Base: as last imported; mine: in the workspace; theirs: in the file. */
  fields: z.array(z.strictObject({ field: z.string(), base: Cell, mine: Cell, theirs: Cell })),
});
export type DifferenceRow = z.infer<typeof DifferenceRow>;

export const DifferenceSummary = z.strictObject({
  counts: z.record(DifferenceState, z.number().int()),
  fields: z.array(z.strictObject({ state: DifferenceState, field: z.string(), count: z.number().int() })),
  guarded: z.number().int(),
});
export type DifferenceSummary = z.infer<typeof DifferenceSummary>;

const Keys = z.array(z.string().max(1000)).max(200_000);

/** What is to be done about the differences; rows are named by their key. */
export const ImportChoices = z.strictObject({
  /** New and changed rows that are not taken. */
  left: Keys,
  conflicts: z.enum(['mine', 'theirs']),
  /** Rows for which the other side counts. */
  otherwise: Keys,
  missing: z.enum(['keep', 'remove']),
  /** Missing rows for which the opposite is done. */
  missingOtherwise: Keys,
});
export type ImportChoices = z.infer<typeof ImportChoices>;

/** What choices make otherwise than a report says, which takes every row and removes nothing. */
export const ChoicesTally = z.strictObject({
  /** New and changed records that are not taken, and rows of the file of which nothing is. */
  leftNew: z.number().int(),
  leftChanged: z.number().int(),
  leftRows: z.number().int(),
  /** Records that change by nothing but the file's side of a conflict. */
  settled: z.number().int(),
  /** Records the file has not that are marked as removed. */
  removed: z.number().int(),
});
export type ChoicesTally = z.infer<typeof ChoicesTally>;

export const diffCalls = {
  /** What the latest check of a file would change, one slice. */
  'import.differences': call(
    Token.extend({
      filter: DifferenceFilter,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    z.strictObject({ total: z.number().int(), rows: z.array(DifferenceRow), summary: DifferenceSummary }),
  ),
  /** What these choices come to with the differences of the latest check. */
  'import.tally': call(Token.extend({ choices: ImportChoices }), ChoicesTally),
  /** Asks where to, and writes all differences as a spreadsheet; null = cancelled. */
  'import.saveDifferences': call(
    Token.extend({ format: ExportFormat.exclude(['geojson']) }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.number().int() }).nullable(),
  ),
};
