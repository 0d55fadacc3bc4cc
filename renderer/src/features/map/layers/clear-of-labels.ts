/** A rectangle of the canvas, in its pixels. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is drawn as a disc at a place, and may stand a little beside it. */
interface Disc {
  readonly x: number;
  readonly y: number;
}

const GAP = 1;

/**
 * Discs that lie on a label are pushed to its nearest edge that is free of other labels and discs; what finds no room of its own there,
 * or on another disc, is gathered into the nearest one that has. Those before others keep their place.
 */
export function clearOfLabels<D extends Disc>(
  discs: readonly D[],
  radius: number,
  labels: readonly Room[],
  gather: (into: D, other: D) => D,
): readonly D[] {
  const placed: D[] = [];
  const reach = radius + GAP;
  const covers = ({ left, top, right, bottom }: Room, x: number, y: number): boolean =>
    x > left - radius && x < right + radius && y > top - radius && y < bottom + radius;
  const away = (a: Disc, b: Disc): number => Math.hypot(a.x - b.x, a.y - b.y);
  for (const disc of discs) {
    const { x, y } = disc;
    const under = labels.find((label) => covers(label, x, y));
    const free = (at: Disc): boolean =>
      !labels.some((label) => covers(label, at.x, at.y)) && !placed.some((other) => away(other, at) < 2 * radius);
    const beside = under
      ? [
          { x, y: under.top - reach },
          { x, y: under.bottom + reach },
          { x: under.right + reach, y },
          { x: under.left - reach, y },
        ].toSorted((a, b) => away(a, disc) - away(b, disc))
      : [];
    const at = [{ x, y }, ...beside].find(free);
    if (at || placed.length === 0) {
      placed.push({ ...disc, ...at });
      continue;
    }
    const nearest = placed.reduce((best, other, i) => (away(other, disc) < away(placed[best], disc) ? i : best), 0);
    placed[nearest] = gather(placed[nearest], disc);
  }
  return placed;
}
