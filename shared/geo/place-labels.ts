/** A label that wants to stand centred on a point, in pixels. */
export interface LabelBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Larger goes first. */
  readonly priority: number;
  /** Vertical shifts to try, in order; [0] = only where it wants to be. */
  readonly shifts: readonly number[];
}

export interface PlacedLabel {
  /** Index of the label. */
  readonly label: number;
  readonly x: number;
  readonly y: number;
}

/** Places labels by priority so that no two overlap; what finds no room is left out. */
export function placeLabels(labels: readonly LabelBox[], gap: number): readonly PlacedLabel[] {
  const order = [...labels.keys()].toSorted((a, b) => labels[b].priority - labels[a].priority || a - b);
  const taken: Float64Array[] = [];
  const placed: PlacedLabel[] = [];
  for (const k of order) {
    const { x, y, width, height, shifts } = labels[k];
    for (const shift of shifts) {
      const box = Float64Array.of(
        x - width / 2 - gap,
        y + shift - height / 2 - gap,
        x + width / 2 + gap,
        y + shift + height / 2 + gap,
      );
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.push({ label: k, x, y: y + shift });
      break;
    }
  }
  return placed;
}

function overlap(a: Float64Array, b: Float64Array): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
