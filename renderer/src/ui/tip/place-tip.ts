import type { TipSide } from './tip';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
const MARGIN = 4;

/** Where a bubble stands beside a box: on the wanted side, or across where there is no room; never outside the window. */
export function placeTip(box: Box, bubble: Size, window: Size, side: TipSide): { left: number; top: number } {
  const clamp = (value: number, size: number, room: number): number =>
    Math.round(Math.max(MARGIN, Math.min(value, room - size - MARGIN)));
  const centred = {
    left: clamp(box.left + (box.width - bubble.width) / 2, bubble.width, window.width),
    top: clamp(box.top + (box.height - bubble.height) / 2, bubble.height, window.height),
  };
  const before = (start: number, size: number): number => start - size - GAP;
  const after = (start: number, length: number): number => start + length + GAP;
  if (side === 'left' || side === 'right') {
    const left = before(box.left, bubble.width);
    const right = after(box.left, box.width);
    const fits = side === 'left' ? left >= MARGIN : right + bubble.width + MARGIN <= window.width;
    return { ...centred, left: clamp((side === 'left') === fits ? left : right, bubble.width, window.width) };
  }
  const above = before(box.top, bubble.height);
  const below = after(box.top, box.height);
  const fits = side === 'top' ? above >= MARGIN : below + bubble.height + MARGIN <= window.height;
  return { ...centred, top: clamp((side === 'top') === fits ? above : below, bubble.height, window.height) };
}
