import { basename } from 'node:path';
import type { Encoding } from '@shared/contract/imports';
import { DomainError } from '@shared/model/result';
import { fileChunks } from '../../file-chunks';
import { LatinWords } from './latin-words';

/** What the bytes of the whole file say. */
interface ByteCensus {
  /** NUL bytes at even and at odd places. */
  readonly zeros: readonly [number, number];
  /** Control bytes no text holds. */
  readonly controls: number;
  readonly size: number;
}

/**
 * Byte order mark, else UTF-16 by where its zero bytes lie, else strict UTF-8, else strict GB18030 unless its characters stand in the
 * middle of Latin words, else Windows-1252;
 * always over the whole file, as the first bad byte is often far down.
 * @throws DomainError `import.binary` for what is no text at all
 */
export function detectEncoding(path: string): Encoding {
  const marked = byMark(startOf(path));
  if (marked !== null) return marked;
  const census = takeCensus(path);
  if (census.zeros[0] + census.zeros[1] > 0) return utf16ByZeros(path, census);
  if (decodesAs(path, 'utf-8')) return 'utf-8';
  if (decodesAs(path, 'gb18030') && (census.controls > 0 || !isLatin(path))) return 'gb18030';
  if (census.controls > 0) throw new DomainError('import.binary', { file: basename(path) });
  return 'windows-1252';
}

/** Whether what could be Chinese rather is Müller, Société and Köln. */
function isLatin(path: string): boolean {
  const decoder = new TextDecoder('gb18030');
  const words = new LatinWords();
  for (const chunk of fileChunks(path)) {
    words.add(decoder.decode(chunk, { stream: true }));
    if (words.told) break;
  }
  return words.areMost;
}

/** Whether every byte is right in this encoding. */
export function decodesAs(path: string, encoding: Encoding): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (const chunk of fileChunks(path)) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function takeCensus(path: string): ByteCensus {
  const zeros: [number, number] = [0, 0];
  let controls = 0;
  let size = 0;
  for (const chunk of fileChunks(path)) {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i];
      if (byte === 0) zeros[(size + i) & 1]++;
      else if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
    }
    size += chunk.length;
  }
  return { zeros, controls, size };
}

function startOf(path: string): Uint8Array {
  // Leaving the loop closes the file.
  for (const chunk of fileChunks(path)) return chunk.slice(0, 8);
  return new Uint8Array();
}

function byMark(start: Uint8Array): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return null;
}

/** Commas, line ends and figures are a zero byte and an ASCII one in UTF-16, also where all words are Chinese. */
function utf16ByZeros(path: string, { zeros: [even, odd], size }: ByteCensus): Encoding {
  const encoding = odd > even ? 'utf-16le' : 'utf-16be';
  const clear = Math.max(even, odd) > 20 * Math.min(even, odd) && Math.max(even, odd) * 50 > size;
  if (!clear || !decodesAs(path, encoding)) throw new DomainError('import.binary', { file: basename(path) });
  return encoding;
}
