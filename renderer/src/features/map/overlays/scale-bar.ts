/** Longest a scale bar may be, in pixels. */
const LONGEST = 90;

/** The longest bar with a length people say aloud: 1, 2 or 5 times a power of ten metres. */
export function scaleBar(metresPerPixel: number): { readonly metres: number; readonly pixels: number } {
  if (!(metresPerPixel > 0)) return { metres: 0, pixels: 0 };
  const most = metresPerPixel * LONGEST;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * (most >= 5 * power ? 5 : most >= 2 * power ? 2 : 1);
  return { metres, pixels: Math.round(metres / metresPerPixel) };
}
