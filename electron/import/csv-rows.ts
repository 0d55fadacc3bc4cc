import Papa from 'papaparse';
import type { Delimiter, Encoding } from '@shared/contract/imports';
import { DomainError } from '@shared/model/result';
import { MAX_CELL, MAX_COLUMNS, MAX_ROW } from './limits';
import { textChunks } from './text-chunks';

export interface CsvRow {
  /** Row in the file, the first being 1; empty rows count and are left out. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Message key below `import.problem.` when its quotation marks do not match. */
  readonly damage: 'badQuote' | null;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

interface ParsedChunk {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly type: string; readonly row: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * The rows of a file as they come, never more than a piece of it in memory.
 * @throws DomainError `import.cellTooLarge`, `import.tooManyColumns`, each with its row
 */
export function* csvRows(path: string, encoding: Encoding, delimiter: Delimiter): Generator<CsvRow> {
  let rest = '';
  let number = 0;
  let bytes = 0;
  for (const chunk of textChunks(path, encoding)) {
    rest += chunk.text;
    bytes = chunk.bytes;
    const parsed = parse(rest, delimiter, true);
    yield* rowsOf(parsed, number, bytes);
    number += parsed.data.length;
    rest = rest.slice(parsed.meta.cursor);
    if (rest.length > MAX_ROW) throw new DomainError('import.cellTooLarge', { row: number + 1, limit: MAX_CELL });
  }
  if (rest !== '') yield* rowsOf(parse(rest, delimiter, false), number, bytes);
}

/** Papa's own parser for one piece; its streaming front ends cannot be read synchronously, nor stopped between rows. */
function parse(text: string, delimiter: string, partial: boolean): ParsedChunk {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  // Cast: its types say `any`.
  return parser.parse(text, 0, partial) as ParsedChunk;
}

function* rowsOf(parsed: ParsedChunk, before: number, bytes: number): Generator<CsvRow> {
  const damaged = new Set(parsed.errors.flatMap((e) => (e.type === 'Quotes' ? [e.row] : [])));
  for (const [i, cells] of parsed.data.entries()) {
    const number = before + i + 1;
    if (cells.length > MAX_COLUMNS) throw new DomainError('import.tooManyColumns', { row: number, limit: MAX_COLUMNS });
    let blank = true;
    for (const cell of cells) {
      if (cell.length > MAX_CELL) throw new DomainError('import.cellTooLarge', { row: number, limit: MAX_CELL });
      blank &&= cell.trim() === '';
    }
    if (!blank) yield { number, cells, damage: damaged.has(i) ? 'badQuote' : null, bytes };
  }
}
