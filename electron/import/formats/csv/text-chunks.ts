import { basename } from 'node:path';
import type { Encoding } from '@shared/contract/imports';
import { DomainError } from '@shared/model/result';
import { fileChunks } from '../../file-chunks';

export interface TextChunk {
  /** Every line end as \n, whatever the file has. */
  readonly text: string;
  /** How much is read so far: bytes of a file, characters of pasted text. */
  readonly done: number;
}

/** The file as text without its byte order mark. @throws DomainError `import.wrongEncoding` at a byte that does not fit */
export function* fileText(path: string, encoding: Encoding): Generator<TextChunk> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const lines = new LineEnds();
  let done = 0;
  try {
    for (const chunk of fileChunks(path)) {
      done += chunk.length;
      yield { text: lines.take(decoder.decode(chunk, { stream: true }), false), done };
    }
    yield { text: lines.take(decoder.decode(), true), done };
  } catch (error) {
    if (error instanceof TypeError) throw new DomainError('import.wrongEncoding', { file: basename(path), encoding });
    throw error;
  }
}

export function* pastedText(text: string): Generator<TextChunk> {
  yield { text: new LineEnds().take(text.replace(/^\uFEFF/u, ''), true), done: text.length };
}

class LineEnds {
  #pending = '';

  take(text: string, last: boolean): string {
    const all = this.#pending + text;
    // A \r at the end may be the first half of a line end.
    this.#pending = !last && all.endsWith('\r') ? '\r' : '';
    const whole = this.#pending === '' ? all : all.slice(0, -1);
    return whole.includes('\r') ? whole.replace(/\r\n?/gu, '\n') : whole;
  }
}
