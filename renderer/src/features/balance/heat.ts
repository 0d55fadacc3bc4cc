/** Classes of the single-hue scale, besides none at all. */
export const HEAT_CLASSES = 5;

/** Class 0-4 of a value in equal steps up to the largest; null for nothing. */
export function heatClass(value: number, largest: number): number | null {
  if (value <= 0 || largest <= 0) return null;
  return Math.min(HEAT_CLASSES - 1, Math.floor((value / largest) * HEAT_CLASSES));
}
