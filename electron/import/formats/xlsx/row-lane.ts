import type { RowReader } from './row-reader';
import type { Lane } from './xml-reader';

/** Text that means what it says: no entity, no line end to be made another, nothing XML cannot hold. */
const TEXT = '[^<>&\\r\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]*';
const STYLE = '(?: s="(\\d{1,6})")?';
const ROW_START = /\s*<row(?: r="(\d{1,7})")?(?: (?!r=)[\w:]+="[\w.: -]*")*>/uy;
const CELL = new RegExp(
  `<c r="(\\$?[A-Z]{1,3})\\d{1,7}"${STYLE}(?: t="(s|n|inlineStr)")?${STYLE}(?:/>|>(?:<v>(${TEXT})</v>|<is><t(?: xml:space="preserve")?>(${TEXT})</t></is>)</c>)`,
  'uy',
);
/** The opening tag of a row that has an end. */
const ROW = /\s*<row(?:\s(?:[^<>]*[^<>/])?)?>/uy;
const ROW_END = '</row>';

/** Characters between two rows' ends beyond which the parser, which need not see a row whole, goes on alone. */
const LONGEST_ROW = 1024 * 1024;

/**
 * Takes the rows that are written as nearly all are: cells of plain values and nothing else, which a parser of all that XML may
 * hold takes five times as long over. Everything else of the sheet goes through the parser, in its order.
 */
export class RowLane implements Lane {
  #text = '';
  #open = true;

  constructor(private readonly rows: RowReader) {}

  *pass(text: string): Generator<string> {
    this.#text += text;
    let at = 0;
    while (this.#open && !this.rows.ended) {
      const { isBetween } = this.rows;
      const isRow = isBetween && this.#begins(ROW, at);
      const mark = isRow ? ROW_END : '>';
      const end = this.#text.indexOf(mark, at);
      if (end < 0) break;
      const next = end + mark.length;
      if (!isRow || !this.#takeRow(at, end)) yield this.#through(at, next, isBetween);
      at = next;
    }
    this.#text = this.#text.slice(at);
    // Nor can it be known where a row begins once the parser has only half of what stands before.
    if (this.#text.length > LONGEST_ROW) this.#open = false;
    if (!this.#open) yield this.rest();
  }

  rest(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  /** Behind a mark such as that of a comment the next row may not be one. */
  #through(from: number, to: number, inRows: boolean): string {
    const text = this.#text.slice(from, to);
    if (inRows && (text.includes('<!') || text.includes('<?'))) this.#open = false;
    return text;
  }

  #begins(pattern: RegExp, at: number): boolean {
    pattern.lastIndex = at;
    return pattern.test(this.#text);
  }

  /** @param end where its closing tag begins @returns false when it is not as plain as it must be; nothing was taken then */
  #takeRow(from: number, end: number): boolean {
    ROW_START.lastIndex = from;
    const row = ROW_START.exec(this.#text);
    if (row === null) return false;
    const cells: RegExpExecArray[] = [];
    for (let at = ROW_START.lastIndex; at < end; at = CELL.lastIndex) {
      CELL.lastIndex = at;
      const cell = CELL.exec(this.#text);
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
