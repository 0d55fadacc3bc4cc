import type { Format } from '@shared/exporting/table';

/** Number formats by their code; ids from 164 are free for one's own. */
const CODES: Readonly<Record<Exclude<Format, 'text'>, string>> = {
  integer: '#,##0',
  decimal: '#,##0.0',
  ratio: '0.000',
  money: '#,##0.00',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
};
const FIRST_OWN = 164;
const FIGURES = ['integer', 'decimal', 'ratio', 'money', 'percent', 'date'] as const;

export const HEADER_STYLE = 1;
export const TEXT_STYLE = 2;
/** A text that a spreadsheet would take for a formula if it were typed in; marked so that editing the cell keeps it one. */
export const QUOTED_STYLE = 3;
/** A cell that stands out; kept as text like a quoted one. */
export const MARKED_STYLE = 4;
const FIRST_FIGURE = 5;

export function figureStyle(format: Exclude<Format, 'text'>): number {
  return FIRST_FIGURE + FIGURES.indexOf(format);
}

export function stylesXml(): string {
  const formats = FIGURES.map((f, i) => `<numFmt numFmtId="${FIRST_OWN + i}" formatCode="${CODES[f]}"/>`).join('');
  const xf = (numFmt: number, font: number, fill: number, more = '', inner = ''): string =>
    `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" ${more}>${inner}</xf>`;
  const cells = [
    xf(0, 0, 0),
    xf(49, 1, 2, 'applyFont="1" applyFill="1" applyAlignment="1"', '<alignment vertical="top" wrapText="1"/>'),
    xf(49, 0, 0, 'applyNumberFormat="1"'),
    xf(49, 0, 0, 'applyNumberFormat="1" quotePrefix="1"'),
    xf(49, 0, 3, 'applyNumberFormat="1" applyFill="1" quotePrefix="1"'),
    ...FIGURES.map((_, i) => xf(FIRST_OWN + i, 0, 0, 'applyNumberFormat="1"')),
  ];
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<numFmts count="${FIGURES.length}">${formats}</numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFCE3C8"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
