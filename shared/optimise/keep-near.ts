/** A list of the nearest so far, nearest first, beside their distances; both begin at `from` and hold `width` at most. */
export interface NearList {
  readonly ids: Int32Array;
  readonly from: number;
  readonly least: Float64Array;
  readonly width: number;
}

/** Takes one in at its place where it is near enough; of equally near ones the first stays before. @returns how many there are now */
export function keepNear({ ids, from, least, width }: NearList, count: number, id: number, distance: number): number {
  if (count === width && distance >= least[width - 1]) return count;
  let at = count < width ? count : width - 1;
  for (; at > 0 && distance < least[at - 1]; at--) {
    least[at] = least[at - 1];
    ids[from + at] = ids[from + at - 1];
  }
  least[at] = distance;
  ids[from + at] = id;
  return Math.min(width, count + 1);
}
