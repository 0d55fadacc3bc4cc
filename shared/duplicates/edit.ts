/** How one slip of the hand can part two texts. */
export type Slip = 'moved' | 'replaced';

/**
 * One character put in, left out or exchanged with its neighbour (`moved`), or replaced by another; null = further apart,
 * or the same. O(length).
 */
export function slipBetween(a: string, b: string): Slip | null {
  if (a === b || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length + right.length === 1) return 'moved';
  if (left.length === 1 && right.length === 1) return 'replaced';
  const exchanged = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return exchanged ? 'moved' : null;
}
