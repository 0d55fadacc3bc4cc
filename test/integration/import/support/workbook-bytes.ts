import { strToU8, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface BookOptions {
  readonly date1904?: boolean;
  /** Content of `<sst>`. */
  readonly strings?: string;
  /** Content of `<styleSheet>`. */
  readonly styles?: string;
  /** Names of sheets nobody shows. */
  readonly hidden?: readonly string[];
  /** Parts to add or to put in place of those made here. */
  readonly parts?: Parts;
}

/** A workbook written by hand, element by element: what spreadsheet programs write, and what they never would. */
export function workbookBytes(sheets: Readonly<Record<string, string>>, options: BookOptions = {}): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(partsOf(sheets, options)).map(bytesOf)), { level: 1 });
}

function bytesOf([name, part]: readonly [string, string | Uint8Array]): [string, Uint8Array] {
  return [name, typeof part === 'string' ? strToU8(part) : part];
}

function partsOf(sheets: Readonly<Record<string, string>>, options: BookOptions): Parts {
  const names = Object.keys(sheets);
  const { date1904 = false, strings = '', styles = '', hidden = [], parts = {} } = options;
  const state = (name: string): string => (hidden.includes(name) ? ' state="hidden"' : '');
  const listed = names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}"${state(name)} r:id="rId${i + 1}"/>`);
  const targets = names.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`));
  const book = `<workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${listed.join('')}</sheets>`;
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationsPart([relation('rId1', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${book}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationsPart([
      ...targets,
      relation('rIdS', 'sharedStrings', 'sharedStrings.xml'),
      relation('rIdT', 'styles', '/xl/styles.xml'),
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheets[name])])),
    ...parts,
  };
}

function worksheet(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}">${content}</worksheet>`;
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationsPart(relations: readonly string[]): string {
  return `<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`;
}

/** Cells of inline text and numbers, row by row from row 1; '' leaves a cell out. */
export function sheetOf(rows: readonly (readonly (string | number)[])[], behind = ''): string {
  const cell = (value: string | number, row: number, column: number): string => {
    const place = `${columnName(column)}${row}`;
    if (value === '') return '';
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
    return value.startsWith('<c') ? value : `<c r="${place}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const lines = rows.map(
    (cells, r) => `<row r="${r + 1}">${cells.map((value, c) => cell(value, r + 1, c)).join('')}</row>`,
  );
  return `<sheetData>${lines.join('')}</sheetData>${behind}`;
}

export function merged(...references: readonly string[]): string {
  return `<mergeCells>${references.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
