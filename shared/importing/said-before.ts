import { type CellProblem, note } from './cell';
import type { References } from './references';

/** How a kind calls the things that one row of it says. */
export interface Parts {
  /** Field that says them. */
  readonly field: string;
  /** What a key stands for, as a person knows it. */
  named(key: string, references: References): string;
}

/** Some of what a row says was said before it. @param row the first that did */
export function saidBefore(parts: Parts, keys: readonly string[], row: number, references: References): CellProblem {
  return note('saidBefore', { what: keys.map((key) => parts.named(key, references)).join(', '), row });
}
