/** Side of the repeated square in CSS pixels. */
const TILE = 7;

const patterns = new Map<string, CanvasPattern | null>();

/**
 * Diagonal lines of a colour, for areas that must not be told apart by colour alone.
 * @param falling from the upper left to the lower right, else rising
 */
export function hatch(colour: string, ratio: number, lineWidth = 1.5, falling = false): CanvasPattern | null {
  const key = `${colour} ${ratio} ${lineWidth} ${falling}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const size = Math.round(TILE * ratio);
  const tile = new OffscreenCanvas(size, size);
  const context = tile.getContext('2d');
  if (!context) return null;
  context.strokeStyle = colour;
  context.lineWidth = lineWidth * ratio;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, falling ? -1 : size + 1);
    context.lineTo(shift + size + 1, falling ? size + 1 : -1);
  }
  context.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  // Drawn in device pixels, shown in CSS pixels.
  pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
  patterns.set(key, pattern);
  return pattern;
}
