/** A ramp as drawn: its corners, with the flat ends carried a quarter of its width further. Unfinished numbers are left out. */
export function rampLine(points: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const known = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  if (known.length === 0) return [];
  const first = known[0];
  const last = known[known.length - 1];
  const margin = (last[0] - first[0] || 1) / 4;
  return [[first[0] - margin, first[1]], ...known, [last[0] + margin, last[1]]];
}
