import { z } from 'zod';
import { Datum } from '../model/datum';
import { PlacedBy } from '../model/account';
import { call } from './define';
import { ImportChoices } from './import-diff';

/** In the order a workspace is filled: later kinds refer to earlier ones. */
export const IMPORT_KINDS = [
  'teams',
  'reps',
  'accounts',
  'owners',
  'territories',
  'market',
  'contacts',
  'opportunities',
  'sales',
  'activities',
  'claims',
] as const;
export const ImportKind = z.enum(IMPORT_KINDS);
export type ImportKind = z.infer<typeof ImportKind>;

export const ImportProblem = z.strictObject({
  /** Row in the file, the header being row 1; 0 = the whole file. */
  row: z.number().int().min(0),
  column: z.string(),
  value: z.string(),
  /** Message key below `import.problem.`. */
  code: z.string(),
  /** The same in plain English, for the command line and logs. */
  message: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  severity: z.enum(['error', 'warning']),
  /** A value that would be accepted instead, where one is safe. */
  fix: z.string().nullable(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

export const Encoding = z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be', 'windows-1252']);
export type Encoding = z.infer<typeof Encoding>;

export const Delimiter = z.enum([',', ';', '\t', '|']);
export type Delimiter = z.infer<typeof Delimiter>;

/** field id → index of the source column, null = not taken. */
export const ColumnMapping = z.record(z.string().max(64), z.number().int().min(0).max(2000).nullable());
export type ColumnMapping = z.infer<typeof ColumnMapping>;

/** A header has at most this many rows. */
export const MOST_HEADER_ROWS = 5;

/** Rows of the file, the first being 1, both included, whose cells together name the columns. */
export const HeaderRows = z
  .strictObject({ first: z.number().int().min(1).max(1_048_576), last: z.number().int().min(1).max(1_048_576) })
  .refine(({ first, last }) => first <= last && last - first < MOST_HEADER_ROWS);
export type HeaderRows = z.infer<typeof HeaderRows>;

export const ImportOptions = z.strictObject({
  kind: ImportKind,
  /** null = detect. */
  encoding: Encoding.nullable(),
  delimiter: Delimiter.nullable(),
  /** Sheet of a workbook by name; null = the first that has a table. */
  sheet: z.string().max(255).nullable(),
  /** null = detect. */
  headerRows: HeaderRows.nullable(),
  /** Rows that only add up others: refused with a reason, or read as data. */
  totals: z.enum(['apart', 'take']),
  mapping: ColumnMapping.nullable(),
  /** Where `mapping` is null: find the columns anew, though a file with these headers has come before. */
  automatic: z.boolean(),
  /** What longitudes and latitudes refer to; null = as remembered, as the headers say, else WGS 84. */
  datum: Datum.nullable(),
  /** Power of ten of amounts whose heading names no unit; null or not said = as a line above the headings says, else 0. */
  moneyUnit: z.number().int().min(0).max(12).nullable().optional(),
  /** Name of the source the file comes from; null or not said = told by headers and file name. */
  source: z.string().max(200).nullable().optional(),
  /** For a commit: what is done about differences. */
  choices: ImportChoices.optional(),
});
export type ImportOptions = z.infer<typeof ImportOptions>;

/** `cells`: pasted from a spreadsheet. */
export const SourceFormat = z.enum(['csv', 'xlsx', 'geojson', 'cells']);
export type SourceFormat = z.infer<typeof SourceFormat>;

/** What was found out about the file, or said about it. */
export const ImportSource = z.strictObject({
  fileName: z.string(),
  format: SourceFormat,
  /** null where the format settles it. */
  encoding: Encoding.nullable(),
  delimiter: Delimiter.nullable(),
  sheet: z.string().nullable(),
  sheets: z.array(z.strictObject({ name: z.string(), hidden: z.boolean() })),
  headerRows: HeaderRows,
  /** First rows as they stand in the file, to choose the header among. */
  top: z.array(z.strictObject({ row: z.number().int(), cells: z.array(z.string()) })),
});
export type ImportSource = z.infer<typeof ImportSource>;

/** Why a column fills a field: message keys below `import.match.`. */
export const MatchReason = z.strictObject({
  code: z.enum(['chosen', 'asLastTime', 'heading', 'partOfHeading', 'cells', 'cellsFit']),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type MatchReason = z.infer<typeof MatchReason>;

export const ColumnMatch = z.strictObject({
  field: z.string(),
  column: z.number().int(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  reasons: z.array(MatchReason),
  /** What the cells look like, where that speaks against the field or against the heading; below `import.looks.`. */
  doubt: z.strictObject({ looks: z.string(), heading: z.string().nullable() }).nullable(),
});
export type ColumnMatch = z.infer<typeof ColumnMatch>;

export const ImportFieldInfo = z.strictObject({
  id: z.string(),
  required: z.boolean(),
  /** Message key of its name is `import.field.<kind>.<id>`. */
  type: z.enum([
    'text',
    'tags',
    'money',
    'number',
    'percent',
    'date',
    'datetime',
    'boolean',
    'period',
    'longitude',
    'latitude',
  ]),
});
export type ImportFieldInfo = z.infer<typeof ImportFieldInfo>;

/** Where a row of the sample would be put. */
const SamplePlace = z.strictObject({
  unit: z.string().nullable(),
  unitName: z.string(),
  by: PlacedBy,
  confidence: z.number().nullable(),
});

export const PlacingReport = z.strictObject({
  /** What the positions were read as; null without positions. */
  datum: Datum.nullable(),
  /** A datum that fits the rows' words clearly better: so many rows come home by it, and so many leave. */
  suggested: z
    .strictObject({ datum: Datum, gained: z.number().int(), lost: z.number().int(), rows: z.number().int() })
    .nullable(),
  /** Accounts by how they were placed. */
  counts: z.partialRecord(PlacedBy, z.number().int()),
  /** Of them, those to be looked at. */
  doubtful: z.number().int(),
  /** By row of the sample; null for a rejected row, or one that says nothing of its place. */
  sample: z.array(SamplePlace.nullable()),
});
export type PlacingReport = z.infer<typeof PlacingReport>;
/** What one field of a row was read as; codes of reps, accounts and units as the workspace knows them. */
export const ResultCell = z.strictObject({
  field: z.string(),
  as: z.enum([...ImportFieldInfo.shape.type.options, 'rep', 'account', 'unit', 'team']),
  value: z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]),
});
export type ResultCell = z.infer<typeof ResultCell>;

/** What becomes of one row; fields that are blank or could not be read are left out. */
export const ResultRow = z.strictObject({
  row: z.number().int(),
  outcome: z.enum(['accepted', 'warned', 'rejected']),
  cells: z.array(ResultCell),
  /** Where an account lands. */
  unit: z.string().nullable(),
  problems: z.array(ImportProblem.pick({ code: true, params: true, severity: true }).extend({ field: z.string() })),
});
export type ResultRow = z.infer<typeof ResultRow>;

export const ImportReport = z.strictObject({
  source: ImportSource,
  headers: z.array(z.string()),
  mapping: ColumnMapping,
  /** Where the columns come from: asked for, as for the last file with these headers, or found. */
  mappedBy: z.enum(['asked', 'memory', 'automatic']),
  /** Whether a file with these headers has come before. */
  remembered: z.boolean(),
  matches: z.array(ColumnMatch),
  /** Power of ten that amounts were read in whose heading names no unit; null = there are none. */
  moneyUnit: z.number().int().nullable(),
  /** What the cells of each source column look like, below `import.looks.`; null = nothing in common. */
  looks: z.array(z.string().nullable()),
  fields: z.array(ImportFieldInfo),
  /** read = accepted + rejected; warned rows are among the accepted. */
  rows: z.strictObject({
    read: z.number().int(),
    accepted: z.number().int(),
    warned: z.number().int(),
    rejected: z.number().int(),
  }),
  /** What a commit would do, by stable key. */
  effect: z.strictObject({ added: z.number().int(), changed: z.number().int(), unchanged: z.number().int() }),
  /** Name of the source the file was taken to come from. */
  origin: z.string(),
  /** Names of the sources that files of this kind have come from, the latest first. */
  origins: z.array(z.string()),
  /** Rows of the source that the file has not; of these, marked as removed; rows edited here and in the source; rows edited here only. */
  review: z.strictObject({
    /** Whether files of this source have come before. */
    known: z.boolean(),
    missing: z.number().int(),
    removed: z.number().int(),
    conflicts: z.number().int(),
    kept: z.number().int(),
  }),
  problems: z.array(ImportProblem),
  /** All problems counted; `problems` holds at most the first 5,000. */
  problemCount: z.number().int(),
  /** First rows as text, for the preview. */
  sample: z.array(z.array(z.string())),
  /** Where each of them stands in the file. */
  sampleRows: z.array(z.number().int()),
  /** How the accounts of the file found their place; null for other kinds. */
  placing: PlacingReport.nullable(),
  /** What becomes of them. */
  resultSample: z.array(ResultRow),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** The part of a report that the first rows tell. */
export const ImportSample = ImportReport.pick({
  mapping: true,
  mappedBy: true,
  remembered: true,
  matches: true,
  moneyUnit: true,
  looks: true,
  resultSample: true,
});
export type ImportSample = z.infer<typeof ImportSample>;

const Token = z.strictObject({ token: z.string().max(64) });

/** A file the person gave, known to the window by its token. `kindGuess` is read from the headers. */
export const PickedFile = z.strictObject({
  token: z.string(),
  fileName: z.string(),
  kindGuess: ImportKind.nullable(),
});
export type PickedFile = z.infer<typeof PickedFile>;

/** Characters of cells pasted at once: about 100,000 rows. */
export const MAX_PASTED = 32 * 1024 * 1024;

export const importCalls = {
  /** Opens the file dialog; null = cancelled. */
  'import.pick': call(z.strictObject({}), PickedFile.nullable()),
  /** Cells copied from a spreadsheet, as the text the clipboard holds. */
  'import.paste': call(
    z.strictObject({
      text: z.string().max(MAX_PASTED),
      /** What to call them; pasted cells otherwise. */
      name: z.string().min(1).max(200).optional(),
    }),
    PickedFile,
  ),
  /** Reads and checks the whole file in a worker; writes nothing. */
  'import.preview': call(Token.extend({ options: ImportOptions }), ImportReport),
  /** What becomes of the first rows; at once, however long the file. */
  'import.sample': call(Token.extend({ options: ImportOptions }), ImportSample),
  /** Writes the accepted rows in one transaction. `planId`: where territories and present owners go. */
  'import.commit': call(
    Token.extend({ options: ImportOptions }),
    z.strictObject({ report: ImportReport, planId: z.number().int().nullable() }),
  ),
};
