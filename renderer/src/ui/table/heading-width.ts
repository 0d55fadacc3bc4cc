import { FONT } from '../tokens';

/** Both sides of a cell, and the arrow of the sorted column. */
const AROUND = 16 + 14;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** Room a heading needs not to be cut, in whatever language and font it is written; 0 where nothing can be measured. */
export function headingWidth(title: string): number {
  const known = widths.get(title);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = `${FONT.table}px ${FONT.family}`;
  const width = Math.ceil(context.measureText(title).width) + AROUND;
  widths.set(title, width);
  return width;
}
