/** Beyond these a file is refused before anything of it is taken. */
export const MAX_BYTES = 500 * 1024 * 1024;
export const MAX_COLUMNS = 2_000;
/** Characters; a cell this long is nearly always a quotation mark that was never closed. */
export const MAX_CELL = 1024 * 1024;
/** Characters of one row read without finding its end. */
export const MAX_ROW = 8 * MAX_CELL;

/** Bytes one part of a workbook may have when it is unpacked: a sheet of a million rows has about as many. */
export const MAX_INFLATED = 1536 * 1024 * 1024;
/** Characters of all texts of a workbook together; they are kept in memory while it is read. */
export const MAX_STRINGS = 128 * 1024 * 1024;

/** First rows of a file in which its header is looked for. */
export const TOP_ROWS = 30;
/** Of these rows, shown in the window. */
export const TOP_COLUMNS = 40;

/** Rows shown as text in the preview. */
export const SAMPLE_ROWS = 20;
/** Characters of a preview cell. */
export const SAMPLE_CELL = 200;
/** Rows written at once. */
export const BATCH_ROWS = 5_000;
