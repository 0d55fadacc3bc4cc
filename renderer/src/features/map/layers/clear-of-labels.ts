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
 * Discs that lie on a label are pushed to its nearest edge that is free of other labels and discs; where none is, they stay. Those before
 * others keep their place.
 */
export function clearOfLabels<D extends Disc>(
  discs: readonly D[],
  radius: number,
  labels: readonly Room[],
): readonly D[] {
  const placed: D[] = [];
  const reach = radius + GAP;
  const covers = ({ left, top, right, bottom }: Room, x: number, y: number): boolean =>
    x > left - radius && x < right + radius && y > top - radius && y < bottom + radius;
  for (const disc of discs) {
    const { x, y } = disc;
    const under = labels.find((label) => covers(label, x, y));
    const free = (at: Disc): boolean =>
      !labels.some((label) => covers(label, at.x, at.y)) &&
      !placed.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < 2 * radius);
    const beside = under
      ? [
          { x, y: under.top - reach },
          { x, y: under.bottom + reach },
          { x: under.right + reach, y },
          { x: under.left - reach, y },
        ]
          .toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))
          .find(free)
      : undefined;
    placed.push({ ...disc, ...beside });
  }
  return placed;
}
