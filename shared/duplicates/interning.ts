/** Numbers 0, 1, 2 … for hashes, in the order they are first met. */
export class Interning {
  #slots: Int32Array;
  #hashes: Int32Array;
  #size = 0;

  /** @param expected different hashes; more of them cost a little time */
  constructor(expected: number) {
    const slots = 2 ** Math.max(4, Math.ceil(Math.log2(expected * 2 + 1)));
    this.#slots = new Int32Array(slots).fill(-1);
    this.#hashes = new Int32Array(slots);
  }

  get size(): number {
    return this.#size;
  }

  /** @returns its number */
  add(hash: number): number {
    const slot = this.#slotOf(hash);
    if (this.#slots[slot] >= 0) return this.#slots[slot];
    if (this.#size * 2 >= this.#slots.length) {
      this.#grow();
      return this.add(hash);
    }
    const made = this.#size++;
    this.#slots[slot] = made;
    this.#hashes[made] = hash;
    return made;
  }

  /** −1 = never met. */
  find(hash: number): number {
    return this.#slots[this.#slotOf(hash)];
  }

  /** By number. */
  hashes(): Int32Array<ArrayBuffer> {
    return Int32Array.from(this.#hashes.subarray(0, this.#size));
  }

  #slotOf(hash: number): number {
    const [slots, hashes] = [this.#slots, this.#hashes];
    const mask = slots.length - 1;
    const mixed = Math.imul(hash, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (slots[slot] >= 0 && hashes[slots[slot]] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const length = this.#slots.length * 2;
    const hashes = this.#hashes;
    this.#slots = new Int32Array(length).fill(-1);
    this.#hashes = new Int32Array(length);
    this.#hashes.set(hashes);
    for (let id = 0; id < this.#size; id++) this.#slots[this.#slotOf(hashes[id])] = id;
  }
}

/** How many of `values` are each of the hashes known, by their numbers. */
export function tally(known: Interning, values: Int32Array): Int32Array<ArrayBuffer> {
  const counts = new Int32Array(known.size);
  for (const value of values) {
    const id = known.find(value);
    if (id >= 0) counts[id]++;
  }
  return counts;
}
