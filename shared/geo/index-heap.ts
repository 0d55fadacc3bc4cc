/** Binary min-heap of the integers 0 … size - 1 that knows where each one is, so that a key can change. */
export class IndexHeap {
  private readonly heap: Int32Array;
  private readonly place: Int32Array;
  private length = 0;

  constructor(
    private readonly key: Float64Array,
    size: number,
  ) {
    this.heap = new Int32Array(size);
    this.place = new Int32Array(size).fill(-1);
  }

  push(item: number): void {
    this.rise(this.length++, item);
  }

  /** The item with the smallest key, or -1. */
  pop(): number {
    if (this.length === 0) return -1;
    const top = this.heap[0];
    this.place[top] = -1;
    const last = this.heap[--this.length];
    if (this.length > 0) this.sink(0, last);
    return top;
  }

  /** Finds the right place again after `key[item]` changed. */
  update(item: number): void {
    const at = this.place[item];
    if (at < 0) return;
    this.rise(at, item);
    this.sink(this.place[item], item);
  }

  private rise(from: number, item: number): void {
    let at = from;
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (this.key[this.heap[up]] <= this.key[item]) break;
      this.put(at, this.heap[up]);
      at = up;
    }
    this.put(at, item);
  }

  private sink(from: number, item: number): void {
    let at = from;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= this.length) break;
      if (down + 1 < this.length && this.key[this.heap[down + 1]] < this.key[this.heap[down]]) down++;
      if (this.key[this.heap[down]] >= this.key[item]) break;
      this.put(at, this.heap[down]);
      at = down;
    }
    this.put(at, item);
  }

  private put(at: number, item: number): void {
    this.heap[at] = item;
    this.place[item] = at;
  }
}
