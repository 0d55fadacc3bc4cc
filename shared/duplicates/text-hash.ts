const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A text of a kind as 32 bits (FNV-1a, Fowler, Noll and Vo, over UTF-16 units). Two texts in a hundred thousand accounts
 * that happen to share one are compared for nothing; no more hangs on it.
 */
export function textHash(kind: string, text: string): number {
  let hash = Math.imul(OFFSET ^ kind.charCodeAt(0), PRIME);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash ^ (hash >>> 15);
}

/** Of a key within a unit. */
export function mixHash(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b ^ OFFSET, PRIME), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
