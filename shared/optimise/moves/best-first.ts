/**
 * The numbers 0 … count − 1 from the first to the last by `before`, each on demand: the best few of many without sorting all.
 * O(count) to begin with, O(log count) each. `before` must be a total order.
 */
export function* bestFirst(count: number, before: (a: number, b: number) => boolean): Generator<number, void> {
  const heap = Int32Array.from({ length: count }, (_, i) => i);
  let size = count;
  const sink = (from: number): void => {
    const moved = heap[from];
    let at = from;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      if (child + 1 < size && before(heap[child + 1], heap[child])) child++;
      if (!before(heap[child], moved)) break;
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
  };
  for (let i = (size >> 1) - 1; i >= 0; i--) sink(i);
  while (size > 0) {
    const [first] = heap;
    size--;
    heap[0] = heap[size];
    sink(0);
    yield first;
  }
}
