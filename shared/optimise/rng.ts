/**
 * Random numbers that are the same on every machine: sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state, 32-bit
 * integer operations only. Every plan is made from one of these and a seed, never from `Math.random`.
 */
export class Rng {
  private readonly s: Int32Array;

  constructor(seed: number) {
    this.s = Int32Array.of(seed | 0, Math.floor(seed / 4_294_967_296) | 0, 0x9e3779b9 | 0, 1);
    for (let i = 0; i < 12; i++) this.next();
  }

  /** An integer in [0, 2³²). */
  next(): number {
    const { s } = this;
    const t = (((s[0] + s[1]) | 0) + s[3]) | 0;
    s[3] = (s[3] + 1) | 0;
    s[0] = s[1] ^ (s[1] >>> 9);
    s[1] = (s[2] + (s[2] << 3)) | 0;
    s[2] = (((s[2] << 21) | (s[2] >>> 11)) + t) | 0;
    return t >>> 0;
  }

  /** An integer in [0, n), n below 2²¹; the product is exact, so no rounding differs between machines. */
  below(n: number): number {
    return ((this.next() * n) / 4_294_967_296) | 0;
  }

  /** A number in [0, 1). */
  unit(): number {
    return this.next() / 4_294_967_296;
  }
}
