/** Many short lists in one: list i is `values[starts[i] … starts[i + 1])`. */
export interface IntLists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export function intLists(lists: readonly ArrayLike<number>[]): IntLists {
  const starts = new Int32Array(lists.length + 1);
  for (let i = 0; i < lists.length; i++) starts[i + 1] = starts[i] + lists[i].length;
  const values = new Int32Array(starts[lists.length]);
  for (let i = 0; i < lists.length; i++) values.set(lists[i], starts[i]);
  return { starts, values };
}

/** Which lists hold a number: number n is in `values[starts[n] … starts[n + 1])`, ascending. @param size of the numbers */
export function turned({ starts, values }: IntLists, size: number): IntLists {
  const into = new Int32Array(size + 1);
  for (const value of values) into[value + 1]++;
  for (let n = 0; n < size; n++) into[n + 1] += into[n];
  const next = into.slice(0, -1);
  const members = new Int32Array(values.length);
  for (let i = 0; i + 1 < starts.length; i++) {
    for (let k = starts[i]; k < starts[i + 1]; k++) members[next[values[k]]++] = i;
  }
  return { starts: into, values: members };
}
