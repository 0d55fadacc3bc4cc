import Papa from 'papaparse';
import type { Delimiter } from '@shared/contract/imports';
import type { TextChunk } from './text-chunks';

const CANDIDATES: readonly Delimiter[] = [',', ';', '\t', '|'];
const LOOKED_AT = 256 * 1024;

/** The separator that cuts the first rows into equally many cells, more than one; comma when none does. */
export function detectDelimiter(chunks: Iterable<TextChunk>): Delimiter {
  const text = firstText(chunks).slice(0, LOOKED_AT);
  // The last line may be cut off.
  const end = text.lastIndexOf('\n');
  const whole = end > 0 ? text.slice(0, end) : text;
  const { meta } = Papa.parse(whole, { delimitersToGuess: [...CANDIDATES], newline: '\n', preview: 50 });
  return CANDIDATES.find((d) => d === meta.delimiter) ?? ',';
}

function firstText(chunks: Iterable<TextChunk>): string {
  // Leaving the loop closes the file; a bare next() would not.
  for (const { text } of chunks) return text;
  return '';
}
