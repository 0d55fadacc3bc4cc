import type { Palette } from '@/ui/tokens';

/** A closed padlock, 9 by 11 pixels, from its top left corner. */
export function drawPadlock(context: CanvasRenderingContext2D, left: number, top: number, palette: Palette): void {
  const body = new Path2D();
  body.roundRect(left, top + 5, 9, 6.5, 1.5);
  const bow = new Path2D();
  bow.arc(left + 4.5, top + 4.5, 2.6, Math.PI, 0);
  bow.moveTo(left + 1.9, top + 4.5);
  bow.lineTo(left + 1.9, top + 6);
  bow.moveTo(left + 7.1, top + 4.5);
  bow.lineTo(left + 7.1, top + 6);
  context.strokeStyle = palette.mapHalo;
  context.lineWidth = 4;
  context.stroke(bow);
  context.lineWidth = 3;
  context.stroke(body);
  context.strokeStyle = palette.text;
  context.fillStyle = palette.text;
  context.lineWidth = 1.5;
  context.stroke(bow);
  context.fill(body);
}
