import { PLAIN_TEXT, type PlainElements } from './plain-lane';
import type { RowReader } from './row-reader';

const START = /\s*<row(?: r="(\d{1,7})")?(?: (?!r=)[\w:]+="[\w.: -]*")*>/uy;
const STYLE = '(?: s="(\\d{1,6})")?';
const CELL = new RegExp(
  `<c r="(\\$?[A-Z]{1,3})\\d{1,7}"${STYLE}(?: t="(s|n|inlineStr)")?${STYLE}(?:/>|>(?:<v>(${PLAIN_TEXT})</v>|<is><t(?: xml:space="preserve")?>(${PLAIN_TEXT})</t></is>)</c>)`,
  'uy',
);

/** Rows of a worksheet whose cells hold a value each and no formula. */
export class PlainRows implements PlainElements {
  readonly begin = /\s*<row(?:\s(?:[^<>]*[^<>/])?)?>/uy;
  readonly end = '</row>';

  constructor(private readonly rows: RowReader) {}

  get isBetween(): boolean {
    return this.rows.isBetween;
  }

  get ended(): boolean {
    return this.rows.ended;
  }

  take(text: string, from: number, end: number): boolean {
    START.lastIndex = from;
    const row = START.exec(text);
    if (row === null) return false;
    const cells: RegExpExecArray[] = [];
    for (let at = START.lastIndex; at < end; at = CELL.lastIndex) {
      CELL.lastIndex = at;
      const cell = CELL.exec(text);
      if (cell === null) return false;
      cells.push(cell);
    }
    this.rows.startRow(row[1]);
    for (const [, r, before, t, after, value, inline] of cells) {
      this.rows.takeCell({ r, t, s: before ?? after }, (t === 'inlineStr' ? inline : value) ?? '');
    }
    this.rows.endRow();
    return true;
  }
}
