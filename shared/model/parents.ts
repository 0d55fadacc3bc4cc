/** What the accounts of a workspace say of whom they belong to; one entry an account. */
export interface Parents {
  /** Index of the account it belongs to; -1 = none, or none that can be followed. */
  readonly parent: Int32Array;
  /** Accounts that name an account nobody knows. */
  readonly unknown: readonly number[];
  /** Accounts that belong, along the way, to themselves; none of them has a parent then. */
  readonly cyclic: readonly number[];
}

/**
 * Follows the codes of parents to accounts. A circle is nobody's family: all accounts on it stand alone and are named.
 * @param named code of the parent as written, '' = none
 */
export function resolveParents(code: readonly string[], named: readonly string[]): Parents {
  const at = new Map(code.map((c, i) => [c, i]));
  const parent = Int32Array.from(named, (wanted) => (wanted === '' ? -1 : (at.get(wanted) ?? -1)));
  const unknown = [...named.keys()].filter((i) => named[i] !== '' && parent[i] < 0);
  const cyclic = onCircles(parent);
  for (const account of cyclic) parent[account] = -1;
  return { parent, unknown, cyclic };
}

/** O(accounts): each way up is walked once. */
function onCircles(parent: Int32Array): number[] {
  const walk = new Int32Array(parent.length).fill(-1);
  const found: number[] = [];
  for (let start = 0; start < parent.length; start++) {
    let i = start;
    while (i >= 0 && walk[i] < 0) {
      walk[i] = start;
      i = parent[i];
    }
    // Back on this very walk: from here round is the circle.
    if (i < 0 || walk[i] !== start) continue;
    const first = i;
    do {
      found.push(i);
      i = parent[i];
    } while (i !== first);
  }
  return found.toSorted((a, b) => a - b);
}
