import type { Corpus } from './corpus';
import { type Finding, finding } from './finding';
import { phoneKey } from './form';
import type { ParsedPhone } from './phone';
import type { Prepared } from './prepare';
import { discounted, WEIGHTS } from './weights';

/** The best agreement of any number of the one with any of the other; a number many share (a switchboard) counts little. */
export function comparePhones(corpus: Corpus, a: Prepared, b: Prepared): Finding | null {
  if (a.phones.length === 0 || b.phones.length === 0) return null;
  let best: Finding | null = null;
  for (const p of a.phones) {
    for (const q of b.phones) {
      const found = samePhone(corpus, p, q);
      if (found && (best === null || found.weight > best.weight)) best = found;
    }
  }
  return best ?? finding('phone.different', WEIGHTS.phoneDifferent);
}

function samePhone(corpus: Corpus, p: ParsedPhone, q: ParsedPhone): Finding | null {
  if (p.local !== q.local) return null;
  if (p.area !== q.area && p.area !== '' && q.area !== '') return null;
  const count = corpus.countOf(phoneKey(p.local));
  const weight = discounted(p.area === q.area ? WEIGHTS.phoneSame : WEIGHTS.phoneSameLocal, count);
  if (p.extension !== '' && q.extension !== '' && p.extension !== q.extension) {
    return finding('phone.extension', Math.max(0, weight + WEIGHTS.extensionDifferent), count);
  }
  return finding('phone.same', weight, count);
}
