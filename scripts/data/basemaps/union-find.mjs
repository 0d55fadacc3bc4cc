/** @param {number} size */
export function unionFind(size) {
  const parent = Array.from({ length: size }, (_, i) => i);
  const find = (i) => {
    while (parent[i] !== i) {
      parent[i] = parent[parent[i]];
      i = parent[i];
    }
    return i;
  };
  return {
    find,
    /** @param {number} i @param {number} j */
    join(i, j) {
      parent[find(i)] = find(j);
    },
    largest() {
      const sizes = new Map();
      for (let i = 0; i < size; i++) sizes.set(find(i), (sizes.get(find(i)) ?? 0) + 1);
      return [...sizes].sort((a, b) => b[1] - a[1])[0][0];
    },
  };
}
