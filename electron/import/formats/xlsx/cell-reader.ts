import { note } from '@shared/importing/cell';
import type { Flaw } from '@shared/importing/flaw';
import { DomainError } from '@shared/model/result';
import { MAX_CELL } from '../../limits';
import { isAdding } from './adding';
import { type NumberFormat, PLAIN } from './number-format';
import { digitsLost, numberText } from './number-text';
import { TextCollector, unescaped } from './text-collector';

export interface CellContext {
  readonly strings: readonly string[];
  readonly styles: readonly NumberFormat[];
  readonly date1904: boolean;
}

export type CellAttributes = Readonly<Partial<Record<'r' | 's' | 't', string | undefined>>>;

/** Puts one cell together from its elements; formulas are never computed, only their kept results read. */
export class CellReader {
  readonly #inline = new TextCollector();
  #type = 'n';
  #format: NumberFormat = PLAIN;
  #into: 'value' | 'formula' | null = null;
  #value = '';
  #formula = '';
  #hasFormula = false;

  constructor(private readonly context: CellContext) {}

  start({ t, s }: CellAttributes): void {
    this.#type = t ?? 'n';
    this.#format = this.context.styles[Number(s ?? 0)] ?? PLAIN;
    this.#value = '';
    this.#formula = '';
    this.#hasFormula = false;
  }

  open(name: string): void {
    this.#into = name === 'v' ? 'value' : name === 'f' ? 'formula' : null;
    if (name === 'f') this.#hasFormula = true;
    this.#inline.open(name);
  }

  text(text: string): void {
    if (this.#into === 'value') this.#value += text;
    else if (this.#into === 'formula') this.#formula += text;
    else this.#inline.add(text);
  }

  /** Its value at once, or the text that stands in the cell itself. */
  takeValue(value: string): void {
    if (this.#type === 'inlineStr') this.#inline.give(value);
    else this.#value = value;
  }

  close(name: string): void {
    this.#into = null;
    this.#inline.close(name);
  }

  /** Its text. @throws DomainError `import.cellTooLarge` */
  take(row: number): string {
    const inline = this.#inline.take();
    const text = this.#type === 'inlineStr' ? inline : this.#shown();
    if (text.length > MAX_CELL) throw new DomainError('import.cellTooLarge', { row, limit: MAX_CELL });
    return text;
  }

  isAdding(row: number, column: number): boolean {
    return this.#formula !== '' && isAdding(this.#formula, row, column);
  }

  flaw(column: number): Flaw | null {
    if (this.#type === 'e') return flawOf(column, 'error', 'cellError', { error: this.#value });
    if (this.#hasFormula && this.#value === '' && this.#type !== 'str')
      return flawOf(column, 'error', 'formulaNoValue');
    const plain = this.#type === 'n' && this.#format.kind !== 'date';
    return plain && digitsLost(this.#value) ? flawOf(column, 'warning', 'digitsLost') : null;
  }

  #shown(): string {
    const value = this.#value;
    if (this.#type === 's') return this.context.strings[Number(value)] ?? '';
    if (this.#type === 'b') return value === '' ? '' : value.trim() === '1' || value === 'true' ? 'TRUE' : 'FALSE';
    if (this.#type === 'd') return value.replace('T', ' ').replace(/ 00:00:00(?:\.0+)?$/u, '');
    if (this.#type === 'str') return unescaped(value);
    return this.#type === 'n' ? numberText(value, this.#format, this.context.date1904) : value;
  }
}

function flawOf(column: number, severity: Flaw['severity'], code: string, params: Flaw['params'] = {}): Flaw {
  return { column, severity, ...note(code, params) };
}
