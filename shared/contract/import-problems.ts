import { z } from 'zod';
import { call } from './define';
import { ExportFormat } from './exports';

const Token = z.strictObject({ token: z.string().max(64) });
const Severity = z.enum(['error', 'warning']);
const Slice = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(1000) };

export const ProblemFilter = z.strictObject({
  severity: Severity.optional(),
  code: z.string().max(64).optional(),
  /** Header text; '' = problems of whole rows. */
  column: z.string().max(1000).optional(),
  text: z.string().max(200).optional(),
  /** Codes whose sentence, in the language of the window, holds the text. */
  textCodes: z.array(z.string().max(64)).max(200).optional(),
});
export type ProblemFilter = z.infer<typeof ProblemFilter>;

export const ProblemRow = z.strictObject({
  id: z.number().int(),
  /** Row in the file, the header being row 1; 0 = the whole file. */
  row: z.number().int().min(0),
  column: z.string(),
  /** Index of the column; null = no one column, so nothing to correct. */
  at: z.number().int().nullable(),
  value: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  severity: Severity,
  fix: z.string().nullable(),
});
export type ProblemRow = z.infer<typeof ProblemRow>;

export const ProblemGroup = z.strictObject({
  code: z.string(),
  severity: Severity,
  count: z.number().int(),
  /** Of these, how many have a safe fix. */
  fixes: z.number().int(),
  /** Rows concerned; 0 for problems of the whole file. */
  rows: z.number().int(),
});
export type ProblemGroup = z.infer<typeof ProblemGroup>;

/** What has been corrected by hand so far. */
export const RepairState = z.strictObject({
  cells: z.number().int(),
  rows: z.number().int(),
  muted: z.number().int(),
  /** Of these the latest: kinds of notice, and single ones of a row. */
  hidden: z.array(z.strictObject({ what: z.string(), code: z.string(), row: z.number().int().nullable() })),
  canUndo: z.boolean(),
  canRedo: z.boolean(),
});
export type RepairState = z.infer<typeof RepairState>;

/** One thing a person does to a row, a cell, or all problems of a kind. */
export const Repair = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('cell'),
    row: z.number().int().min(1),
    column: z.number().int().min(0).max(2000),
    value: z.string().max(10_000),
  }),
  z.strictObject({ kind: z.literal('ignoreRow'), row: z.number().int().min(1) }),
  z.strictObject({ kind: z.literal('takeRow'), row: z.number().int().min(1) }),
  z.strictObject({
    kind: z.literal('mute'),
    code: z.string().max(64),
    row: z.number().int().min(0),
    column: z.number().int().nullable(),
  }),
  /** Shows again what was hidden; null = all of it. */
  z.strictObject({ kind: z.literal('unmute'), what: z.string().max(200).nullable() }),
  z.strictObject({ kind: z.literal('fixAll'), code: z.string().max(64) }),
  z.strictObject({ kind: z.literal('ignoreAll'), code: z.string().max(64), severity: Severity }),
  z.strictObject({ kind: z.literal('takeAll') }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
]);
export type Repair = z.infer<typeof Repair>;

export const problemCalls = {
  /** Problems of the latest check of a file, one slice. */
  'import.problems': call(
    Token.extend({ filter: ProblemFilter, ...Slice }),
    z.strictObject({
      total: z.number().int(),
      rows: z.array(ProblemRow),
      groups: z.array(ProblemGroup),
      repairs: RepairState,
    }),
  ),
  /** All cells of a row with problems, as they stand with corrections. */
  'import.rowCells': call(
    Token.extend({ row: z.number().int().min(1) }),
    z.strictObject({ cells: z.array(z.string()) }).nullable(),
  ),
  /**
   * Corrects, leaves out or mutes, for the next check and for the commit. A single row is checked again at once and
   * `checked` says how it came out; otherwise the whole file is to be checked again.
   */
  'import.repair': call(
    Token.extend({ repair: Repair }),
    z.strictObject({
      repairs: RepairState,
      /** How many steps were taken; 0 = there was nothing to do. */
      steps: z.number().int(),
      /** Problems there are now, as far as rows were checked again. */
      problemCount: z.number().int(),
      checked: z
        .strictObject({ row: z.number().int(), accepted: z.boolean(), problems: z.array(ProblemRow) })
        .nullable(),
    }),
  ),
  /** The person is done with this file: what was found is let go. */
  'import.close': call(Token, z.null()),
  /** Asks where to, and writes the rows with problems as a spreadsheet to mend and import again; null = cancelled. */
  'import.saveFaulty': call(
    Token.extend({ format: ExportFormat.exclude(['geojson']), only: z.enum(['rejected', 'all']) }),
    z.strictObject({ token: z.string(), fileName: z.string(), rows: z.number().int() }).nullable(),
  ),
};
