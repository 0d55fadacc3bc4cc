import { foldName } from './fold';
import type { Row } from './row';

const IDENTITY = ['name', 'unit', 'province', 'city', 'county', 'lng', 'lat', 'address'];
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A code for an account whose file has none, made of its name and place, so that the same row imported again is the same
 * account. 60 bits of two FNV-1a hashes: among a million accounts two share one with a chance of about 1 in 2 million.
 */
export function deriveAccountCode(row: Row): string {
  const identity = IDENTITY.map((field) => foldName(row.text(field))).join('\u0000');
  return `N-${base32(fnv1a(identity, 0x811c9dc5))}${base32(fnv1a(identity, 0x9747b28c))}`;
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // A last mixing round (as in MurmurHash3), or short texts would leave the high bits alike.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 2;
}

function base32(bits: number): string {
  return Array.from({ length: 6 }, (_, i) => ALPHABET[(bits >>> (5 * (5 - i))) & 31]).join('');
}
