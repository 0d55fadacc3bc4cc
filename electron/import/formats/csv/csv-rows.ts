import Papa from 'papaparse';
import type { Delimiter } from '@shared/contract/imports';
import { note } from '@shared/importing/cell';
import { type Flaw, NO_FLAWS } from '@shared/importing/flaw';
import { DomainError } from '@shared/model/result';
import { MAX_CELL, MAX_COLUMNS, MAX_ROW } from '../../limits';
import type { TableRow } from '../../table';
import type { TextChunk } from './text-chunks';

interface ParsedChunk {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly type: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * The rows of a file as they come, never more than a piece of it in memory.
 * @throws DomainError `import.cellTooLarge`, `import.tooManyColumns`, each with its row
 */
export function* csvRows(chunks: Iterable<TextChunk>, delimiter: Delimiter): Generator<TableRow> {
  let rest = '';
  let number = 0;
  let done = 0;
  for (const chunk of chunks) {
    rest += chunk.text;
    done = chunk.done;
    if (rest.includes(QUOTE)) {
      const parsed = parse(rest, delimiter, true);
      yield* rowsOf(parsed, number, done);
      number += parsed.data.length;
      rest = rest.slice(parsed.meta.cursor);
    } else {
      // Without quotation marks every separator is one.
      let at = 0;
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, at)) {
        const row = rowOf(rest.slice(at, end).split(delimiter), ++number, NO_FLAWS, done);
        if (row !== null) yield row;
        at = end + 1;
      }
      rest = rest.slice(at);
    }
    if (rest.length > MAX_ROW) throw new DomainError('import.cellTooLarge', { row: number + 1, limit: MAX_CELL });
  }
  if (rest !== '') yield* rowsOf(parse(rest, delimiter, false), number, done);
}

const QUOTE = '"';
const NEWLINE = '\n';

/** Papa's own parser for one piece; its streaming front ends cannot be read synchronously, nor stopped between rows. */
function parse(text: string, delimiter: string, partial: boolean): ParsedChunk {
  const parser = new Papa.Parser({ delimiter, newline: NEWLINE, quoteChar: QUOTE });
  // Cast: its types say `any`.
  return parser.parse(text, 0, partial) as ParsedChunk;
}

const BAD_QUOTE: readonly Flaw[] = [{ column: null, severity: 'error', ...note('badQuote') }];

function* rowsOf(parsed: ParsedChunk, before: number, done: number): Generator<TableRow> {
  const damaged = new Set(parsed.errors.flatMap((e) => (e.type === 'Quotes' ? [e.row] : [])));
  for (const [i, cells] of parsed.data.entries()) {
    const row = rowOf(cells, before + i + 1, damaged.has(i) ? BAD_QUOTE : NO_FLAWS, done);
    if (row !== null) yield row;
  }
}

/** null = blank. */
function rowOf(cells: readonly string[], number: number, flaws: readonly Flaw[], done: number): TableRow | null {
  if (cells.length > MAX_COLUMNS) throw new DomainError('import.tooManyColumns', { row: number, limit: MAX_COLUMNS });
  let blank = true;
  for (const cell of cells) {
    if (cell.length > MAX_CELL) throw new DomainError('import.cellTooLarge', { row: number, limit: MAX_CELL });
    blank &&= cell.trim() === '';
  }
  return blank ? null : { number, cells, flaws, adding: false, done };
}
