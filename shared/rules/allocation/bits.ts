/** Sets of accounts, one bit each; those beyond the last account are always 0. */
export type Bits = Uint32Array;

export function noBits(count: number): Bits {
  return new Uint32Array((count + 31) >>> 5);
}

export function allBits(count: number): Bits {
  const bits = noBits(count).fill(0xffff_ffff);
  const rest = count & 31;
  if (rest > 0) bits[bits.length - 1] = (1 << rest) - 1;
  return bits;
}

/** Accounts for which `holds` says so. */
export function bitsWhere(count: number, holds: (account: number) => boolean): Bits {
  const bits = noBits(count);
  for (let i = 0; i < count; i++) if (holds(i)) bits[i >>> 5] |= 1 << (i & 31);
  return bits;
}

/** Accounts whose number in `of` is marked; the loop over all accounts asks nothing but an array. */
export function bitsMarked(of: ArrayLike<number>, marked: Uint8Array): Bits {
  const bits = noBits(of.length);
  for (let i = 0; i < of.length; i++) if (marked[of[i]] === 1) bits[i >>> 5] |= 1 << (i & 31);
  return bits;
}

export function hasBit(bits: Bits, account: number): boolean {
  return ((bits[account >>> 5] >>> (account & 31)) & 1) === 1;
}

export function bothBits(a: Bits, b: Bits): Bits {
  const both = new Uint32Array(a.length);
  for (let k = 0; k < a.length; k++) both[k] = a[k] & b[k];
  return both;
}

export function eitherBits(a: Bits, b: Bits): Bits {
  const either = new Uint32Array(a.length);
  for (let k = 0; k < a.length; k++) either[k] = a[k] | b[k];
  return either;
}

export function otherBits(a: Bits, count: number): Bits {
  const others = allBits(count);
  for (let k = 0; k < a.length; k++) others[k] &= ~a[k];
  return others;
}

export function countBits(bits: Bits): number {
  let total = 0;
  for (const word of bits) {
    // Population count in parallel halves (Hacker's Delight, 5-1).
    let n = word - ((word >>> 1) & 0x5555_5555);
    n = (n & 0x3333_3333) + ((n >>> 2) & 0x3333_3333);
    total += Math.imul((n + (n >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
  }
  return total;
}

/** In ascending order. */
export function forEachBit(bits: Bits, visit: (account: number) => void): void {
  for (let k = 0; k < bits.length; k++) {
    for (let word = bits[k]; word !== 0; word &= word - 1) visit((k << 5) + 31 - Math.clz32(word & -word));
  }
}
