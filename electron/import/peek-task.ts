import type { ImportKind } from '@shared/contract/imports';
import { guessKind } from '@shared/importing/guess-kind';
import { defineTask } from '@electron/tasks/task';
import { openSource } from './source';

export interface PeekInput {
  readonly path: string;
}

export interface PeekOutput {
  readonly headers: readonly string[];
  readonly kindGuess: ImportKind | null;
}

/** A first look at a file just chosen; in a worker, since telling its encoding takes all of it. */
export const peekTask = defineTask<PeekInput, PeekOutput>('peek');

export function runPeek({ path }: PeekInput): PeekOutput {
  const { headers } = openSource(path, { encoding: null, delimiter: null });
  return { headers, kindGuess: guessKind(headers) };
}
