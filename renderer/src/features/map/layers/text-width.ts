/** Widths by font and text; measuring is the slow part of placing labels, and names hardly change. */
const widths = new Map<string, Map<string, number>>();
const MOST = 20_000;

export function textWidth(context: CanvasRenderingContext2D, font: string, text: string): number {
  let ofFont = widths.get(font);
  if (!ofFont || ofFont.size > MOST) {
    ofFont = new Map();
    widths.set(font, ofFont);
  }
  const known = ofFont.get(text);
  if (known !== undefined) return known;
  context.font = font;
  const { width } = context.measureText(text);
  ofFont.set(text, width);
  return width;
}
