import { type Flaw, NO_FLAWS } from '@shared/importing/flaw';
import { DomainError } from '@shared/model/result';
import { MAX_COLUMNS } from '../../limits';
import type { TableRow } from '../../table';
import { columnOf } from './cell-place';
import { type CellAttributes, type CellContext, CellReader } from './cell-reader';
import type { Attributes, XmlHandler } from './xml-reader';

const LAST_ROW = 1_048_576;

type Found = Omit<TableRow, 'done'>;

/** Rows of a worksheet from its elements, blank ones left out. @throws DomainError `import.tooManyColumns`, `import.damaged` */
export class RowReader implements XmlHandler {
  readonly #cell: CellReader;
  #ready: Found[] = [];
  #inCell = false;
  #row = 0;
  #column = -1;
  #cells: string[] = [];
  #flaws: Flaw[] = [];
  #adding = false;
  #inData = false;
  #inRow = false;
  /** Whether the last row is behind. */
  ended = false;

  constructor(
    context: CellContext,
    private readonly damaged: () => DomainError,
  ) {
    this.#cell = new CellReader(context);
  }

  /** Rows finished since it was last asked. */
  take(): readonly Found[] {
    const rows = this.#ready;
    this.#ready = [];
    return rows;
  }

  /** Whether rows are being read, and none is begun. */
  get isBetween(): boolean {
    return this.#inData && !this.#inRow && !this.ended;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inCell) this.#cell.open(name);
    else if (name === 'row') this.startRow(attributes.r);
    else if (name === 'c') this.#startCell(attributes);
    else if (name === 'sheetData') this.#inData = true;
  }

  text(text: string): void {
    if (this.#inCell) this.#cell.text(text);
  }

  close(name: string): void {
    if (name === 'c') this.#endCell();
    else if (this.#inCell) this.#cell.close(name);
    else if (name === 'row') this.endRow();
    else if (name === 'sheetData') this.ended = true;
  }

  /** @param r its number as written; the next one if not said */
  startRow(r: string | undefined): void {
    const number = r === undefined ? this.#row + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.#row || number > LAST_ROW) throw this.damaged();
    this.#row = number;
    this.#inRow = true;
    this.#column = -1;
    this.#cells = [];
    this.#flaws = [];
    this.#adding = false;
  }

  /** A whole cell without a formula. */
  takeCell(attributes: CellAttributes, value: string): void {
    this.#startCell(attributes);
    this.#cell.takeValue(value);
    this.#endCell();
  }

  #startCell(attributes: CellAttributes): void {
    const { r } = attributes;
    this.#column = r === undefined ? this.#column + 1 : columnOf(r);
    if (this.#column < 0 || this.#row === 0) throw this.damaged();
    this.#inCell = true;
    this.#cell.start(attributes);
  }

  #endCell(): void {
    this.#inCell = false;
    const column = this.#column;
    const text = this.#cell.take(this.#row);
    const flaw = this.#cell.flaw(column);
    if (flaw !== null) this.#flaws.push(flaw);
    this.#adding ||= this.#cell.isAdding(this.#row, column);
    if (text === '' && flaw === null) return;
    if (column >= MAX_COLUMNS) throw new DomainError('import.tooManyColumns', { row: this.#row, limit: MAX_COLUMNS });
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column] = text;
  }

  endRow(): void {
    this.#inRow = false;
    const blank = this.#flaws.length === 0 && this.#cells.every((cell) => cell.trim() === '');
    if (blank) return;
    const flaws = this.#flaws.length === 0 ? NO_FLAWS : this.#flaws;
    this.#ready.push({ number: this.#row, cells: this.#cells, flaws, adding: this.#adding });
  }
}
