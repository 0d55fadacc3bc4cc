import { basename } from 'node:path';
import type { Encoding } from '@shared/contract/imports';
import { DomainError } from '@shared/model/result';
import { fileChunks } from './file-chunks';

export interface TextChunk {
  /** Every line end as \n, whatever the file has. */
  readonly text: string;
  /** Bytes of the file read so far. */
  readonly bytes: number;
}

/** The file as text without its byte order mark. @throws DomainError `import.wrongEncoding` at a byte that does not fit */
export function* textChunks(path: string, encoding: Encoding): Generator<TextChunk> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let bytes = 0;
  let pending = '';
  const take = (text: string, last: boolean): string => {
    const all = pending + text;
    // A \r at the end may be the first half of a line end.
    pending = !last && all.endsWith('\r') ? '\r' : '';
    return (pending === '' ? all : all.slice(0, -1)).replace(/\r\n?/gu, '\n');
  };
  try {
    for (const chunk of fileChunks(path)) {
      bytes += chunk.length;
      yield { text: take(decoder.decode(chunk, { stream: true }), false), bytes };
    }
    yield { text: take(decoder.decode(), true), bytes };
  } catch (error) {
    if (error instanceof TypeError) throw new DomainError('import.wrongEncoding', { file: basename(path), encoding });
    throw error;
  }
}
