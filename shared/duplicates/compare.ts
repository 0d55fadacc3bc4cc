import { compareCreditCodes } from './compare-code';
import { compareAddresses, comparePositions } from './compare-location';
import { compareNames, compareParts } from './compare-name';
import { comparePhones } from './compare-phone';
import type { Corpus } from './corpus';
import type { Finding } from './finding';
import { probability, WEIGHTS } from './weights';

export interface Comparison {
  /** Probability in [0, 1] that the two are one company. */
  readonly score: number;
  /** Heaviest first. */
  readonly findings: readonly Finding[];
}

/**
 * Compares two accounts of a corpus by their positions in it: the weights of all that could be compared, added (see
 * weights.ts). What one side does not say counts neither way. Symmetric.
 */
export function compareAccounts(corpus: Corpus, i: number, j: number): Comparison {
  const [a, b] = [corpus.accounts[i], corpus.accounts[j]];
  const findings: Finding[] = [];
  const add = (finding: Finding | null): void => {
    if (finding) findings.push(finding);
  };
  add(compareCreditCodes(a, b));
  add(compareNames(corpus, i, j));
  for (const finding of compareParts(a.name, b.name)) add(finding);
  add(comparePhones(corpus, a, b));
  const address = compareAddresses(corpus, a, b);
  add(address);
  const position = comparePositions(a, b);
  // Who agrees on the address agrees on the position: the same observation counts once.
  if (position && !(address && address.weight > 0 && position.weight > 0)) add(position);
  let bits: number = WEIGHTS.prior;
  for (const { weight } of findings) bits += weight;
  findings.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight));
  return { score: probability(bits), findings };
}
