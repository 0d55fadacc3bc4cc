/** Numbers 0, 1, 2 … for hashes, in the order they are first met; how often each was met beside them. */
export class Interning {
  #slots: Int32Array;
  #hashes: Int32Array;
  #counts: Int32Array;
  #size = 0;

  /** @param expected different hashes; more of them cost a little time */
  constructor(expected: number) {
    const slots = 2 ** Math.max(4, Math.ceil(Math.log2(expected * 2 + 1)));
    this.#slots = new Int32Array(slots).fill(-1);
    this.#hashes = new Int32Array(slots);
    this.#counts = new Int32Array(slots);
  }

  get size(): number {
    return this.#size;
  }

  /** @returns its number, counted once more */
  add(hash: number): number {
    const slot = this.#slotOf(hash);
    const known = this.#slots[slot];
    if (known >= 0) {
      this.#counts[known]++;
      return known;
    }
    if (this.#size * 2 >= this.#slots.length) {
      this.#grow();
      return this.add(hash);
    }
    const made = this.#size++;
    this.#slots[slot] = made;
    this.#hashes[made] = hash;
    this.#counts[made] = 1;
    return made;
  }

  /** −1 = never met. */
  find(hash: number): number {
    return this.#slots[this.#slotOf(hash)];
  }

  countOf(hash: number): number {
    const id = this.find(hash);
    return id < 0 ? 0 : this.#counts[id];
  }

  /** By number. */
  counts(): Int32Array<ArrayBuffer> {
    return Int32Array.from(this.#counts.subarray(0, this.#size));
  }

  hashes(): Int32Array<ArrayBuffer> {
    return Int32Array.from(this.#hashes.subarray(0, this.#size));
  }

  #slotOf(hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 0;
    slot = (slot ^ (slot >>> 16)) & mask;
    while (this.#slots[slot] >= 0 && this.#hashes[this.#slots[slot]] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const length = this.#slots.length * 2;
    const [hashes, counts] = [this.#hashes, this.#counts];
    this.#slots = new Int32Array(length).fill(-1);
    this.#hashes = new Int32Array(length);
    this.#counts = new Int32Array(length);
    this.#hashes.set(hashes);
    this.#counts.set(counts);
    for (let id = 0; id < this.#size; id++) this.#slots[this.#slotOf(hashes[id])] = id;
  }
}
