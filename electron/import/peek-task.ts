import type { ImportKind } from '@shared/contract/imports';
import { detectAll } from '@shared/importing/default-options';
import { guessKind } from '@shared/importing/guess-kind';
import { defineTask } from '@electron/tasks/task';
import { openSource, type Origin } from './source';

export interface PeekOutput {
  readonly headers: readonly string[];
  readonly kindGuess: ImportKind | null;
}

/** A first look at a file just chosen; in a worker, since telling its encoding takes all of it. */
export const peekTask = defineTask<Origin, PeekOutput>('peek');

export function runPeek(origin: Origin): PeekOutput {
  const { headers } = openSource(origin, detectAll('accounts'));
  return { headers, kindGuess: guessKind(headers) };
}
