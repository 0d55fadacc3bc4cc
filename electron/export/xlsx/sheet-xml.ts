import type { Cell, Column, Table } from '@shared/exporting/table';
import { cellXml, textXml } from './cell-xml';
import { HEADER_STYLE } from './styles';
import { columnName } from './xml';

const ROWS_A_CHUNK = 200;

/** The range of a table with its headings, such as $A$1:$S$3001. */
export function tableRange(table: Table): string {
  return `$A$1:$${columnName(table.columns.length - 1)}$${table.rowCount + 1}`;
}

/** A worksheet as text, some rows at a time. @param onRow called after every row */
export function* sheetXml(table: Table, onRow: () => void): Generator<string> {
  const letters = table.columns.map((_, i) => columnName(i));
  yield opening(table);
  yield headerRow(table.columns, letters);
  let text = '';
  let number = 1;
  for (const row of table.rows()) {
    number++;
    text += rowXml(row, number, table.columns, letters);
    onRow();
    if (number % ROWS_A_CHUNK === 0) {
      yield text;
      text = '';
    }
  }
  yield `${text}</sheetData>${closing(table)}`;
}

function opening({ columns }: Table): string {
  const widths = columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`
  );
}

function closing(table: Table): string {
  const range = tableRange(table).replaceAll('$', '');
  return `<autoFilter ref="${range}"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
}

function headerRow(columns: readonly Column[], letters: readonly string[]): string {
  return `<row r="1">${columns.map((c, i) => textXml(`${letters[i]}1`, c.heading, HEADER_STYLE)).join('')}</row>`;
}

function rowXml(row: readonly Cell[], number: number, columns: readonly Column[], letters: readonly string[]): string {
  let cells = '';
  for (let i = 0; i < row.length; i++) cells += cellXml(letters[i] + number, row[i], columns[i].format);
  return `<row r="${number}">${cells}</row>`;
}
