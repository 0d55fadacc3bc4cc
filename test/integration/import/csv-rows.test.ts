import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows } from '@electron/import/formats/csv/csv-rows';

const text = fc.string({ unit: fc.constantFrom('a', '客', ' ', '1', ',', ',', '\n', '\t') });
const withQuotes = fc.string({ unit: fc.constantFrom('a', '"', '"', ',', '\n', ' ') });

describe('rows cut out of text as it comes', () => {
  it('are those of the whole text, wherever it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(text), fc.constantFrom(',', '\t'), (pieces, delimiter) => {
        const whole = pieces.join('');
        const rows = [...csvRows(pieces.map(asChunk), delimiter)];
        expect(rows.map(({ number, cells }) => [number, cells])).toEqual(filled(whole, delimiter));
      }),
    );
  });

  it('are cut by the same rules whether or not there are quotation marks in the piece', () => {
    fc.assert(
      fc.property(text, withQuotes, (plain, quoted) => {
        const whole = `${plain}\n${quoted.replaceAll('"', '')}\n`;
        const cut = (pieces: readonly string[]) => [...csvRows(pieces.map(asChunk), ',')].map(({ cells }) => cells);
        // A quotation mark within a cell that does not begin with one is a sign like others.
        expect(cut([whole, 'x,y"\n'])).toEqual([...cut([whole]), ['x', 'y"']]);
        expect(cut([`${whole}x,y"\n`])).toEqual([...cut([whole]), ['x', 'y"']]);
      }),
    );
  });
});

function asChunk(text: string) {
  return { text, done: text.length };
}

/** As Papa reads them, blank rows left out. */
function filled(whole: string, delimiter: string): unknown[] {
  const { data } = Papa.parse<string[]>(whole, { delimiter, newline: '\n', quoteChar: '"' });
  return data.flatMap((cells, i) => (cells.every((cell) => cell.trim() === '') ? [] : [[i + 1, cells]]));
}
