import { nearlySameCode } from './credit-code';
import { type Finding, finding } from './finding';
import type { Prepared } from './prepare';
import { WEIGHTS } from './weights';

/** Old registration numbers are shorter and known to repeat; below this length nothing is compared. */
const SHORTEST = 13;

export function compareCreditCodes(a: Prepared, b: Prepared): Finding | null {
  if (a.creditCode.length < SHORTEST || b.creditCode.length < SHORTEST) return null;
  const bothValid = a.creditCodeValid && b.creditCodeValid;
  if (a.creditCode === b.creditCode) {
    // A code that fails its check digit is often 000…: it is evidence, but no proof.
    return finding('creditCode.same', a.creditCodeValid ? WEIGHTS.creditCodeSame : filler(a.creditCode));
  }
  if (!bothValid && nearlySameCode(a.creditCode, b.creditCode)) {
    return finding('creditCode.slip', WEIGHTS.creditCodeSlip);
  }
  return bothValid ? finding('creditCode.different', WEIGHTS.creditCodeDifferent) : null;
}

function filler(code: string): number {
  return new Set(code).size < 4 ? 0 : WEIGHTS.creditCodeSlip;
}
