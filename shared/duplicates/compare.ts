import { compareCreditCodes } from './compare-code';
import { compareAddresses, comparePositions } from './compare-location';
import { compareNames, compareParts } from './compare-name';
import { comparePhones } from './compare-phone';
import type { Corpus } from './corpus';
import type { Finding } from './finding';
import type { Prepared } from './prepare';
import { bitsOf, probability, WEIGHTS } from './weights';

export interface Comparison {
  /** Probability in [0, 1] that the two are one company. */
  readonly score: number;
  /** Heaviest first. */
  readonly findings: readonly Finding[];
}

/** An account and its place in the corpus. */
export interface Placed {
  readonly account: Prepared;
  readonly at: number;
}

/**
 * Compares two accounts of a corpus: the weights of all that could be compared, added (see weights.ts). What one side does
 * not say counts neither way. Symmetric.
 * @param least a smaller score is none: null
 */
export function compareAccounts(corpus: Corpus, x: Placed, y: Placed, least: number): Comparison | null {
  const [a, b] = [x.account, y.account];
  const floor = bitsOf(least);
  const found: (Finding | null)[] = [compareCreditCodes(a, b), null, ...compareParts(a.name, b.name)];
  found.push(comparePhones(corpus, a, b));
  const address = compareAddresses(corpus, a, b);
  const position = comparePositions(a, b);
  // Who agrees on the address agrees on the position: the same observation counts once.
  const twice = address !== null && position !== null && address.weight > 0 && position.weight > 0;
  found.push(address, twice ? null : position);
  // The name is the dearest to compare; nine pairs in ten are out of reach whatever it says.
  if (sum(found) + WEIGHTS.nameSame < floor) return null;
  found[1] = compareNames(corpus, x, y);
  const bits = sum(found);
  if (bits < floor) return null;
  const findings = found.filter((finding) => finding !== null);
  findings.sort((p, q) => Math.abs(q.weight) - Math.abs(p.weight));
  return { score: probability(bits), findings };
}

function sum(findings: readonly (Finding | null)[]): number {
  let bits: number = WEIGHTS.prior;
  for (const finding of findings) if (finding) bits += finding.weight;
  return bits;
}
