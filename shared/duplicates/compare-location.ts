import { greatCircleMetres } from '../geo/distance';
import type { Corpus } from './corpus';
import { type Finding, finding } from './finding';
import { addressKey } from './form';
import type { Prepared } from './prepare';
import { discounted, WEIGHTS } from './weights';

export function compareAddresses(corpus: Corpus, a: Prepared, b: Prepared): Finding | null {
  if (a.address.key === '' || b.address.key === '') return null;
  const elsewhere = a.source.unit !== '' && b.source.unit !== '' && a.source.unit !== b.source.unit;
  if (a.address.key === b.address.key && !elsewhere) {
    const count = Math.max(corpus.countOf(addressKey(a)), corpus.countOf(addressKey(b)));
    const { inside } = a.address;
    const otherRoom = inside !== '' && b.address.inside !== '' && inside !== b.address.inside;
    return otherRoom
      ? finding('address.house', discounted(WEIGHTS.addressSameHouse, count), count)
      : finding('address.same', discounted(WEIGHTS.addressSame, count), count);
  }
  if (a.address.street !== '' && a.address.street === b.address.street && !elsewhere) {
    return finding('address.street', WEIGHTS.addressSameStreet);
  }
  // Two addresses of which one could not be taken apart may still be the same.
  return a.address.street === '' || b.address.street === ''
    ? null
    : finding('address.different', WEIGHTS.addressDifferent);
}

/** By distance where both have a position, else by unit. */
export function comparePositions({ source: a }: Prepared, { source: b }: Prepared): Finding | null {
  const metres = greatCircleMetres(a.lng, a.lat, b.lng, b.lat);
  if (Number.isNaN(metres)) {
    if (a.unit === '' || b.unit === '') return null;
    return a.unit === b.unit
      ? finding('unit.same', WEIGHTS.unitSame)
      : finding('unit.different', WEIGHTS.unitDifferent);
  }
  const [, weight] = WEIGHTS.distance.find(([limit]) => metres <= limit) ?? [0, 0];
  return finding(weight >= 0 ? 'distance.near' : 'distance.far', weight, Math.round(metres));
}
